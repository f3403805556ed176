package p2c.runtime;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The application as a process of its own, told by environment variables only. */
final class Application {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<String> JVM_OPTIONS =
      List.of(
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:+UseCompactObjectHeaders",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  /** What to run and how to tell it. */
  record Place(
      String name,
      Path jar,
      Path log,
      String url,
      List<String> options,
      Map<String, String> environment) {}

  private final Place place;
  private final ProcessLedger ledger;
  private final Readiness readiness = new Readiness();
  private volatile ManagedProcess process;

  Application(Place place, ProcessLedger ledger) {
    this.place = place;
    this.ledger = ledger;
    this.process = launch();
  }

  /**
   * Waits until the application says it is up.
   *
   * @throws CannotStart if it does not within five minutes
   */
  void awaitReady() {
    if (!readiness.await(
        URI.create(place.url() + "/actuator/health"), process::isAlive, PATIENCE)) {
      throw process.failure("The application");
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  void restart() {
    process = launch();
  }

  void stop() {
    process.stop();
  }

  /** Ends it as a crash would. */
  void kill() {
    process.kill();
  }

  CannotStart failure() {
    return process.failure("The application");
  }

  private ManagedProcess launch() {
    List<String> arguments = new ArrayList<>(JVM_OPTIONS);
    arguments.addAll(place.options());
    arguments.addAll(List.of("-jar", place.jar().toString()));
    return ManagedProcess.start(
        place.name(),
        ManagedProcess.Command.java(arguments, place.environment()),
        StopSignal.TERM,
        ledger,
        place.log());
  }
}
