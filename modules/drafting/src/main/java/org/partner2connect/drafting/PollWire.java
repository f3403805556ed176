package org.partner2connect.drafting;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.Lib0Encoder;

/**
 * The line to a client that polls: keeps what the server says until the client confirms it, and
 * takes what the client posts, each post once. Described in {@code docs/collab-protocol.md}.
 */
final class PollWire implements Wire {

  /** How long a question stays unanswered when there is nothing to say. */
  static final Duration HOLD = Duration.ofSeconds(25);

  /** After how long without a request the client counts as gone. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  /** How much waits for confirmation before the send queue has to hold back. */
  private static final int MOST_FRAMES = 64;

  private static final int MOST_BYTES = 256 << 10;

  /** One post, and the same once more while the server still reads the first. */
  private static final int POSTS_AT_ONCE = 2;

  private final Consumer<byte[]> receiver;
  private final Runnable left;
  private final Semaphore posts = new Semaphore(POSTS_AT_ONCE);
  private final Object receiving = new Object();
  private final ArrayDeque<byte[]> unconfirmed = new ArrayDeque<>();
  private long confirmed;
  private int bytes;
  private long taken;
  private boolean gone;
  private @Nullable CloseCode closed;
  private @Nullable Consumer<@Nullable Throwable> heldBack;
  private @Nullable CompletableFuture<byte[]> waiting;
  private volatile long askedAt = System.nanoTime();

  /**
   * @param receiver takes each frame that the client sends, one at a time
   * @param left told when the client is gone
   */
  PollWire(Consumer<byte[]> receiver, Runnable left) {
    this.receiver = receiver;
    this.left = left;
  }

  /** What became of a post. */
  enum Posted {
    TAKEN,
    OUT_OF_TURN
  }

  /** Limits how many posts are being read at once. */
  Semaphore posts() {
    return posts;
  }

  /** The client was heard of. */
  void heard() {
    askedAt = System.nanoTime();
  }

  /** How long the client may still stay away; negative when it has been away for too long. */
  long patienceLeft(long now) {
    return PATIENCE.toNanos() - (now - askedAt);
  }

  @Override
  public void send(byte[] frame, Consumer<@Nullable Throwable> done) {
    boolean lost;
    boolean full = false;
    CompletableFuture<byte[]> asking;
    synchronized (this) {
      lost = gone;
      if (!lost) {
        unconfirmed.add(frame);
        bytes += frame.length;
        full = isFull();
        heldBack = full ? done : null;
      }
      asking = stopWaiting();
    }
    answer(asking);
    if (!full) {
      done.accept(lost ? new IOException("The client is gone") : null);
    }
  }

  private boolean isFull() {
    return unconfirmed.size() >= MOST_FRAMES || bytes >= MOST_BYTES;
  }

  /** Nothing more is said after what has been said. */
  @Override
  public void close(CloseCode code) {
    CompletableFuture<byte[]> asking;
    synchronized (this) {
      closed = code;
      asking = stopWaiting();
    }
    answer(asking);
  }

  /** The client left or stays away: what waits for it is dropped. */
  void drop() {
    CompletableFuture<byte[]> asking;
    Consumer<@Nullable Throwable> sender;
    synchronized (this) {
      gone = true;
      unconfirmed.clear();
      bytes = 0;
      sender = heldBack;
      heldBack = null;
      asking = stopWaiting();
    }
    answer(asking);
    left.run();
    if (sender != null) {
      sender.accept(new IOException("The client is gone"));
    }
  }

  /**
   * Answers with all that was said after a number, at once or as soon as something is said, or
   * empty after {@link #HOLD}; null when the client cannot know that number.
   */
  @Nullable CompletableFuture<byte[]> ask(long after) {
    Consumer<@Nullable Throwable> sender;
    CompletableFuture<byte[]> earlier;
    synchronized (this) {
      if (after < confirmed || after > confirmed + unconfirmed.size()) {
        return null;
      }
      while (confirmed < after) {
        bytes -= unconfirmed.remove().length;
        confirmed++;
      }
      earlier = stopWaiting();
      sender = isFull() ? null : heldBack;
      heldBack = sender == null ? heldBack : null;
    }
    if (earlier != null) {
      earlier.complete(nothing(after));
    }
    if (sender != null) {
      sender.accept(null);
    }
    return said(after);
  }

  private CompletableFuture<byte[]> said(long after) {
    synchronized (this) {
      if (!unconfirmed.isEmpty() || closed != null || gone) {
        return CompletableFuture.completedFuture(everything());
      }
      var asking = new CompletableFuture<byte[]>();
      waiting = asking;
      asking.completeOnTimeout(nothing(after), HOLD.toMillis(), TimeUnit.MILLISECONDS);
      return asking;
    }
  }

  private @Nullable CompletableFuture<byte[]> stopWaiting() {
    CompletableFuture<byte[]> asking = waiting;
    waiting = null;
    return asking;
  }

  private void answer(@Nullable CompletableFuture<byte[]> asking) {
    if (asking != null) {
      byte[] said;
      synchronized (this) {
        said = everything();
      }
      asking.complete(said);
    }
  }

  private byte[] everything() {
    var answer =
        new Lib0Encoder()
            .writeVarUint(confirmed + unconfirmed.size())
            .writeVarUint(closed == null ? 0 : closed.number());
    unconfirmed.forEach(answer::writeVarBytes);
    return answer.toByteArray();
  }

  private static byte[] nothing(long after) {
    return new Lib0Encoder().writeVarUint(after).writeVarUint(0).toByteArray();
  }

  /** Takes the frames of a post unless they have been taken before. */
  Posted take(long number, List<byte[]> frames) {
    synchronized (receiving) {
      if (number < 1 || number > taken + 1) {
        return Posted.OUT_OF_TURN;
      }
      if (number == taken + 1) {
        taken = number;
        frames.forEach(receiver);
      }
      return Posted.TAKEN;
    }
  }
}
