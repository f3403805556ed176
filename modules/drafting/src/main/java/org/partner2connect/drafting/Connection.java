package org.partner2connect.drafting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;

/** The server's end of one client's socket: who it is, and what is sent to it. */
final class Connection {

  private static final long CHATTY = 10_000_000_000L;
  private static final long ASK_AGAIN = 2_000_000_000L;
  private static final long TO_ANSWER = 10_000_000_000L;

  private final Visitor visitor;
  private final int colour;
  private final int sendBuffer;
  private final Runnable ended;
  private volatile @Nullable SendQueue queue;
  private volatile @Nullable Wire wire;
  private volatile long lastSentAt;
  private volatile boolean heard = true;
  private boolean asked;
  private long pulseAskedAt;
  private @Nullable CloseCode over;
  private long askedAt;

  /**
   * @param colour 1 to 8, by arrival
   * @param ended told once when it must not be sent anything any more
   */
  Connection(Visitor visitor, int colour, int sendBuffer, Runnable ended) {
    this.visitor = visitor;
    this.colour = colour;
    this.sendBuffer = sendBuffer;
    this.ended = ended;
  }

  /** The socket stands. It may have been closed before it did. */
  void opened(Wire socket) {
    CloseCode already;
    synchronized (this) {
      wire = socket;
      queue = new SendQueue(socket, sendBuffer, () -> close(CloseCode.TRY_LATER));
      already = over;
    }
    if (already != null) {
      socket.close(already);
    }
  }

  Visitor visitor() {
    return visitor;
  }

  PersonId person() {
    return visitor.token().person();
  }

  boolean mayWrite() {
    return visitor.access().atLeast(Access.WRITE);
  }

  int colour() {
    return colour;
  }

  /** Whether the client has heard nothing for so long that it may take the line for dead. */
  boolean silent(long now) {
    return now - lastSentAt > CHATTY;
  }

  void message(byte[] frame) {
    SendQueue to = sending();
    if (to != null) {
      to.message(frame);
    }
  }

  void answer(byte[] frame) {
    SendQueue to = sending();
    if (to != null) {
      to.answer(frame);
    }
  }

  void update(byte[] update, byte[] frame) {
    SendQueue to = sending();
    if (to != null) {
      to.update(update, frame);
    }
  }

  void presence(List<Presence.Entry> entries, byte[] frame) {
    SendQueue to = sending();
    if (to != null) {
      to.presence(entries, frame);
    }
  }

  /** Of the first {@code frame} update-bearing frames all that were not refused are durable. */
  void ack(long seq, long frame) {
    SendQueue to = sending();
    if (to != null) {
      to.ack(seq, frame);
    }
  }

  /** Says that a frame changed nothing, and closes if the code demands it. */
  void refuse(long frame, RefusalCode code) {
    message(Frames.refusal(frame, code));
    CloseCode closing = code.closing();
    if (closing != null) {
      close(closing);
    }
  }

  /**
   * Asks what the client has, so that it sends what the server lacks; not more than now and then.
   */
  void askForState(Room room) {
    long now = System.nanoTime();
    if (askedAt == 0 || now - askedAt > ASK_AGAIN) {
      askedAt = now;
      Thread.startVirtualThread(() -> ask(room));
    }
  }

  private void ask(Room room) {
    try {
      message(Frames.stepOne(room.read(Replica::stateVector)));
    } catch (DocumentUnavailable away) {
      close(CloseCode.TRY_LATER);
    }
  }

  /** Something arrived from the client, be it only a part of a message. */
  void heard() {
    heard = true;
  }

  /**
   * Called at even intervals by one thread: asks a client of which nothing was heard meanwhile
   * whether it is there, and gives up on one that has not answered by the next time, or whose
   * socket never came to stand. While something is being sent, the time that sending may take is
   * the bound.
   *
   * @param now of {@link System#nanoTime()}
   */
  void checkPulse(long now) {
    SendQueue sending = queue;
    Wire socket = wire;
    if (heard || (sending != null && !sending.isIdle())) {
      heard = false;
      asked = false;
    } else if (socket == null || (asked && now - pulseAskedAt > TO_ANSWER)) {
      close(CloseCode.TRY_LATER);
    } else if (!asked) {
      asked = socket.ping();
      pulseAskedAt = now;
    }
  }

  /** Ends the connection from the server's side. Never blocks. */
  void close(CloseCode code) {
    if (end(code)) {
      SendQueue sending = queue;
      Wire socket = wire;
      if (sending != null && socket != null) {
        sending.finish(() -> socket.close(code));
      }
    }
  }

  /** The socket is gone. */
  void closed() {
    end(CloseCode.GOING_AWAY);
  }

  synchronized boolean isOver() {
    return over != null;
  }

  private boolean end(CloseCode code) {
    synchronized (this) {
      if (over != null) {
        return false;
      }
      over = code;
    }
    ended.run();
    return true;
  }

  private @Nullable SendQueue sending() {
    lastSentAt = System.nanoTime();
    return queue;
  }
}
