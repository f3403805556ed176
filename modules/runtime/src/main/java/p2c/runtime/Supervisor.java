package p2c.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** Runs the whole system on this machine until it is told to stop. */
final class Supervisor {

  private Supervisor() {}

  static void main(String[] arguments) throws InterruptedException {
    Console console = new Console(System.out);
    // The mail server logs by SLF4J, which would miss a logger here and say so to the operator.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    try {
      run(Settings.of(System.getenv(), List.of(arguments)), console);
    } catch (CannotStart e) {
      System.err.println("p2c: " + e.getMessage());
      // The shutdown hook stops whatever was started.
      System.exit(1);
    }
  }

  private static void run(Settings settings, Console console) throws InterruptedException {
    long begin = System.nanoTime();
    Installation installation = Installation.under(Path.of(System.getProperty("p2c.top", ".")));
    console.say("Partner2Connect on " + settings.home());
    LocalSystem system = LocalSystem.on(settings, installation, console);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system, console)));
    try {
      system.start();
      announce(settings, console, Duration.ofNanos(System.nanoTime() - begin));
      system.watch();
    } catch (CannotStart e) {
      if (!system.isClosed()) {
        throw e;
      }
    }
    // Being stopped from outside: the hook is at work and ends the process.
    new CountDownLatch(1).await();
  }

  private static void stop(LocalSystem system, Console console) {
    console.say("Stopping");
    system.close();
    console.say("Stopped");
  }

  private static void announce(Settings settings, Console console, Duration took) {
    console.say("");
    console.say(
        String.format(
            Locale.ROOT,
            "Ready after %.1f s: open %s/",
            took.toMillis() / 1000.0,
            settings.publicUrl()));
    console.say("");
    console.say("  Accounts of the demonstration, password " + DemoRealm.PASSWORD + " for each:");
    for (DemoRealm.Account account : DemoRealm.accounts()) {
      console.say("    %-24s%-30s%s".formatted(account.username(), account.name(), account.what()));
    }
    console.say("");
    console.say("  Mail of the demonstration: " + settings.inboxUrl() + "/");
    console.say("  Logs: " + settings.home().resolve("logs"));
    console.say("  Stop with Ctrl-C.");
  }
}
