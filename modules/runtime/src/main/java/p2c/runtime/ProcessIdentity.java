package p2c.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells a process from a later one with the same number: the number, when the kernel started it
 * (ticks since this very boot) and the program it runs.
 */
record ProcessIdentity(long pid, String started, String program) {

  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

  // Field 22 of /proc/PID/stat, counted from the first one behind the command's name.
  private static final int START_TICKS = 19;
  private static final Optional<String> ZOMBIE = Optional.of("Z");

  static ProcessIdentity of(ProcessHandle process, String program) {
    return new ProcessIdentity(process.pid(), started(process), program);
  }

  /** The process, if it is still this one and no other. */
  Optional<ProcessHandle> find() {
    return ProcessHandle.of(pid).filter(this::matches);
  }

  /** Whether it runs; one that ended and waits for its parent to look does not. */
  static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && !statistics(process).map(fields -> fields[0]).equals(ZOMBIE);
  }

  private boolean matches(ProcessHandle candidate) {
    return isRunning(candidate)
        && started(candidate).equals(started)
        && candidate.info().command().map(program::equals).orElse(true);
  }

  private static String started(ProcessHandle process) {
    return statistics(process)
        .map(fields -> boot() + ":" + fields[START_TICKS])
        .or(() -> process.info().startInstant().map(Object::toString))
        .orElse("unknown");
  }

  // The fields behind the command's name, which may itself hold spaces and brackets.
  private static Optional<String[]> statistics(ProcessHandle process) {
    try {
      String line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      return Optional.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String boot() {
    try {
      return Files.readString(BOOT).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
