package org.partner2connect.drafting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.Updates;

/**
 * What waits for one receiver. A frame goes out at once when nothing is being sent; what gathers
 * meanwhile is then sent in as few frames as possible: updates merged into one, of acks and
 * presence only the newest. Never blocks, and is bounded: see {@link #overflowed}.
 *
 * <p>The order among updates, acks and presence is free (updates commute, an ack speaks of what is
 * durable already); messages go first and keep theirs, so that a refusal precedes a later ack.
 */
final class SendQueue {

  private static final int MERGED_AT_MOST = 512;
  private static final int MERGED_BYTES = 1 << 18;

  private final Wire wire;
  private final int bound;
  private final Runnable broken;

  private final ArrayDeque<byte[]> messages = new ArrayDeque<>(4);
  private final ArrayDeque<byte[]> updates = new ArrayDeque<>(4);
  private final Map<Long, byte[]> presence = new LinkedHashMap<>(4);
  private byte @Nullable [] answer;
  private long ackSeq;
  private long ackFrame;
  private long waiting;
  private boolean sending;
  private boolean closed;
  private @Nullable Runnable farewell;

  private final AtomicInteger turns = new AtomicInteger();
  private volatile byte[] outgoing = new byte[0];

  /**
   * @param bound how many bytes may wait
   * @param broken told when a frame could not be sent or the receiver reads too slowly
   */
  SendQueue(Wire wire, int bound, Runnable broken) {
    this.wire = wire;
    this.bound = bound;
    this.broken = broken;
  }

  /** Sends a message that must arrive, before anything of another kind. */
  void message(byte[] frame) {
    boolean now;
    synchronized (this) {
      now = begins();
      if (!now && !closed) {
        messages.add(frame);
        waiting += frame.length;
      }
    }
    dispatch(now, frame);
  }

  /**
   * Sends a step 2. A newer one replaces it: it was asked for later, so it holds at least as much.
   */
  void answer(byte[] frame) {
    boolean now;
    synchronized (this) {
      now = begins();
      if (!now && !closed) {
        answer = frame;
      }
    }
    dispatch(now, frame);
  }

  /**
   * Sends an update.
   *
   * @param frame the same update as a frame; shared between receivers, so never changed
   */
  void update(byte[] update, byte[] frame) {
    boolean now;
    synchronized (this) {
      now = begins();
      if (!now && !closed) {
        updates.add(update);
        waiting += update.length;
      }
    }
    dispatch(now, frame);
  }

  /**
   * Sends clients' presence; a newer state of a client replaces it.
   *
   * @param frame the same as a frame; shared between receivers, so never changed
   */
  void presence(List<Presence.Entry> entries, byte[] frame) {
    boolean now;
    synchronized (this) {
      now = begins();
      if (!now && !closed) {
        for (Presence.Entry entry : entries) {
          byte[] replaced = presence.put(entry.clientId(), entry.bytes());
          waiting += entry.bytes().length - (replaced == null ? 0 : replaced.length);
        }
      }
    }
    dispatch(now, frame);
  }

  /** Acknowledges; a newer acknowledgement replaces it. */
  void ack(long seq, long frame) {
    boolean now;
    synchronized (this) {
      now = begins();
      if (!now && !closed) {
        ackSeq = seq;
        ackFrame = frame;
      }
    }
    if (now) {
      transmit(Frames.ack(seq, frame));
    }
  }

  /**
   * Takes nothing more; once the messages that wait are sent, or cannot be, does the last thing.
   */
  void finish(Runnable last) {
    synchronized (this) {
      closed = true;
      updates.clear();
      presence.clear();
      answer = null;
      ackFrame = 0;
      waiting = 0;
      if (sending) {
        farewell = last;
        return;
      }
    }
    last.run();
  }

  /** Whether nothing is being sent. */
  synchronized boolean isIdle() {
    return !sending && !closed;
  }

  private boolean begins() {
    if (sending || closed) {
      return false;
    }
    sending = true;
    return true;
  }

  private void dispatch(boolean now, byte[] frame) {
    if (now) {
      transmit(frame);
    } else if (overflowed()) {
      broken.run();
    }
  }

  private synchronized boolean overflowed() {
    return waiting > bound;
  }

  /**
   * A completion that arrives while this still sends lets the loop go round instead of recursing.
   */
  private void transmit(byte[] frame) {
    outgoing = frame;
    if (turns.getAndIncrement() != 0) {
      return;
    }
    do {
      wire.send(outgoing, this::sent);
    } while (turns.decrementAndGet() != 0);
  }

  private void sent(@Nullable Throwable failure) {
    byte[] next = failure == null ? next() : null;
    if (next != null) {
      transmit(next);
      return;
    }
    if (failure != null) {
      stop();
      broken.run();
    }
    Runnable last = takeFarewell();
    if (last != null) {
      last.run();
    }
  }

  private synchronized void stop() {
    closed = true;
    sending = false;
    messages.clear();
    updates.clear();
    presence.clear();
  }

  private synchronized @Nullable Runnable takeFarewell() {
    Runnable last = farewell;
    farewell = null;
    return last;
  }

  private byte @Nullable [] next() {
    List<byte[]> several;
    synchronized (this) {
      byte[] message = messages.poll();
      if (message != null) {
        waiting = Math.max(0, waiting - message.length);
        return message;
      }
      if (answer != null) {
        byte[] frame = answer;
        answer = null;
        return frame;
      }
      if (updates.isEmpty()) {
        return nextSmall();
      }
      several = takeUpdates();
    }
    return Frames.update(several.size() == 1 ? several.getFirst() : Updates.merge(several));
  }

  private byte @Nullable [] nextSmall() {
    if (ackFrame > 0) {
      byte[] frame = Frames.ack(ackSeq, ackFrame);
      ackFrame = 0;
      return frame;
    }
    if (!presence.isEmpty()) {
      byte[] frame = Frames.awareness(presence.values());
      presence.clear();
      waiting = 0;
      return frame;
    }
    sending = false;
    return null;
  }

  private List<byte[]> takeUpdates() {
    var taken = new ArrayList<byte[]>(Math.min(updates.size(), MERGED_AT_MOST));
    int bytes = 0;
    while (taken.size() < MERGED_AT_MOST && bytes < MERGED_BYTES && !updates.isEmpty()) {
      byte[] update = updates.poll();
      waiting -= update.length;
      bytes += update.length;
      taken.add(update);
    }
    return taken;
  }
}
