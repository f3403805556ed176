package org.partner2connect.journeys;

import p2c.runtime.RunningSystem;

/** For a while, the application is gone as after a crash; the next journey finds it up again. */
record Outage(RunningSystem system) implements AutoCloseable {

  static Outage of(RunningSystem system) {
    system.killApp();
    return new Outage(system);
  }

  /** Starts it again and waits until it is up. */
  @Override
  public void close() {
    system.startApp();
    system.awaitHealthy();
  }
}
