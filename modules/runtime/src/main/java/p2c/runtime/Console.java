package p2c.runtime;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the operator sees while the system starts, runs and stops. */
final class Console {

  private final PrintStream out;

  Console(PrintStream out) {
    this.out = out;
  }

  synchronized void say(String line) {
    out.println(line);
    out.flush();
  }

  void ready(String what, Duration took) {
    say(String.format(Locale.ROOT, "  ✓ %s (%.1f s)", what, took.toMillis() / 1000.0));
  }

  void problem(String sentence) {
    say("  ! " + sentence);
  }
}
