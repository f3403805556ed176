package p2c.runtime;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Which processes a data folder has running, one file each, so that the supervisor after a killed
 * one can stop what was left behind, and nothing else.
 */
final class ProcessLedger {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path folder;
  private final Duration patience;

  ProcessLedger(Path folder) {
    this(folder, PATIENCE);
  }

  /**
   * @param patience how long a process may take to end before it is made to
   */
  ProcessLedger(Path folder, Duration patience) {
    this.folder = folder;
    this.patience = patience;
  }

  void record(String name, ProcessIdentity process, StopSignal stopSignal) {
    String text =
        "pid=%d%nstarted=%s%nprogram=%s%nsignal=%s%n"
            .formatted(process.pid(), process.started(), process.program(), stopSignal);
    try {
      Files.createDirectories(folder);
      Path unfinished = folder.resolve(name + ".new");
      Files.writeString(unfinished, text);
      Files.move(unfinished, file(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot record the process " + name, e);
    }
  }

  void forget(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot forget the process " + name, e);
    }
  }

  /** Stops every recorded process that still runs, the youngest first, and clears the records. */
  void stopOrphans(Console console) {
    for (Entry entry : entries()) {
      entry
          .process()
          .find()
          .ifPresent(
              orphan -> {
                console.say(
                    "  Stopping %s left behind by an earlier run (pid %d)"
                        .formatted(entry.name(), orphan.pid()));
                stop(orphan, entry.stopSignal());
              });
      forget(entry.name());
    }
  }

  /** Stops a process and its descendants, by force if they do not go in time. */
  void stop(ProcessHandle process, StopSignal signal) {
    List<ProcessHandle> descendants = process.descendants().toList();
    signal.sendTo(process.pid());
    if (!awaitExit(process, patience)) {
      StopSignal.KILL.sendTo(process.pid());
      awaitExit(process, patience);
    }
    for (ProcessHandle descendant : descendants) {
      if (!awaitExit(descendant, Duration.ofSeconds(2))) {
        descendant.destroyForcibly();
      }
    }
  }

  // An orphan may stay a zombie for ever, where nobody collects it: a handle's future would wait.
  private static boolean awaitExit(ProcessHandle process, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (ProcessIdentity.isRunning(process)) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Pause.of(Duration.ofMillis(20));
    }
    return true;
  }

  private List<Entry> entries() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".process"))
          .map(ProcessLedger::read)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(Entry::recorded).reversed())
          .toList();
    } catch (IOException e) {
      throw new CannotStart("Cannot read the records of running processes in " + folder + ".", e);
    }
  }

  private static Optional<Entry> read(Path file) {
    try (Reader reader = Files.newBufferedReader(file)) {
      Properties record = new Properties();
      record.load(reader);
      String name = file.getFileName().toString().replace(".process", "");
      return Optional.of(
          new Entry(
              name,
              Files.getLastModifiedTime(file).toMillis(),
              new ProcessIdentity(
                  Long.parseLong(record.getProperty("pid", "")),
                  record.getProperty("started", ""),
                  record.getProperty("program", "")),
              StopSignal.valueOf(record.getProperty("signal", ""))));
    } catch (IOException | IllegalArgumentException e) {
      // An unreadable record names no process, and guessing could stop a foreign one.
      return Optional.empty();
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".process");
  }

  private record Entry(
      String name, long recorded, ProcessIdentity process, StopSignal stopSignal) {}
}
