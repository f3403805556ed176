package p2c.runtime;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who was started again how often, each part with a budget of its own. */
final class Restarts {

  private final Console console;
  private final Path logs;
  private final Map<String, RestartBudget> budgets = new HashMap<>();
  private final Set<String> resting = new HashSet<>();

  Restarts(Console console, Path logs) {
    this.console = console;
    this.logs = logs;
  }

  /**
   * Takes one restart of that part and waits until it is due.
   *
   * @throws CannotStart if it ended too often
   */
  void take(String name) {
    if (!tryTake(name)) {
      throw new CannotStart("%s ended too often; its log is in %s.".formatted(name, logs));
    }
  }

  /** The same for a part that others stand in for; false while its budget is spent. */
  boolean tryTake(String name) {
    RestartBudget budget =
        budgets.computeIfAbsent(name, any -> new RestartBudget(InstantSource.system()));
    if (!budget.take()) {
      if (resting.add(name)) {
        console.problem(name + " ended too often, it is left alone for a while");
      }
      return false;
    }
    resting.remove(name);
    console.problem(name + " ended unexpectedly, starting it again");
    Pause.of(budget.delay());
    return true;
  }
}
