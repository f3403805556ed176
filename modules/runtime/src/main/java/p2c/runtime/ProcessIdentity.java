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

  // Field 22 of /proc/PID/stat, counted behind the command name that may itself hold spaces.
  private static final int START_TICKS = 19;

  static ProcessIdentity of(ProcessHandle process, String program) {
    return new ProcessIdentity(process.pid(), started(process), program);
  }

  /** The process, if it is still this one and no other. */
  Optional<ProcessHandle> find() {
    return ProcessHandle.of(pid).filter(this::matches);
  }

  private boolean matches(ProcessHandle candidate) {
    return candidate.isAlive()
        && started(candidate).equals(started)
        && candidate.info().command().map(program::equals).orElse(true);
  }

  private static String started(ProcessHandle process) {
    Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
    try {
      String line = Files.readString(stat);
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      return Files.readString(BOOT).strip() + ":" + fields[START_TICKS];
    } catch (IOException e) {
      return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
  }
}
