package p2c.runtime;

import java.io.IOException;

/** The signals that stop a process, from polite to final. */
enum StopSignal {
  TERM,
  /** PostgreSQL's fast shutdown: sessions are ended, nothing is lost. */
  INT,
  KILL;

  /** Sends the signal; a process that is already gone is no failure. */
  void sendTo(long pid) {
    try {
      new ProcessBuilder("sh", "-c", "kill -" + name() + " " + pid)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot send " + this + " to process " + pid, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
