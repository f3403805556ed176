package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** An honest person who writes on, whatever others do to the same document. */
final class Bystander {

  /** Slower than any rate limit. */
  private static final long PAUSE_NANOS = Duration.ofMillis(25).toNanos();

  private final CollabClient client;
  private final Thread thread;
  private final StringBuffer written = new StringBuffer();
  private volatile int acknowledged;
  private volatile boolean stopped;

  /**
   * @param client connected, and from now on this one's alone
   */
  Bystander(CollabClient client) {
    this.client = client;
    this.thread = Thread.ofVirtual().start(this::write);
  }

  private void write() {
    while (!stopped) {
      String words = "Word " + acknowledged + ". ";
      written.append(words);
      client.awaitAck(client.write(words));
      acknowledged++;
      LockSupport.parkNanos(PAUSE_NANOS);
    }
  }

  /** Waits until more has been written and acknowledged than now. */
  void goesOn() {
    int before = acknowledged;
    client.await("the bystander's acks", () -> acknowledged >= before + 3);
  }

  /** Stops, and returns all that was written. */
  String finish() throws InterruptedException {
    stopped = true;
    thread.join(CollabClient.PATIENCE);
    assertThat(thread.isAlive()).as("still waits for an ack").isFalse();
    assertThat(client.refusals).isEmpty();
    assertThat(client.closeCode).isZero();
    assertThat(acknowledged).isPositive();
    client.awaitAck(client.sent);
    return written.toString();
  }

  CollabClient client() {
    return client;
  }
}
