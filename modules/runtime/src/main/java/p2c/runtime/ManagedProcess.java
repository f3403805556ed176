package p2c.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One child process: in a session of its own (a Ctrl-C in the terminal reaches the supervisor
 * only), with nothing of the supervisor's environment but the bare necessities, recorded in the
 * ledger.
 */
final class ManagedProcess {

  private static final Set<String> INHERITED =
      Set.of("HOME", "LANG", "LC_ALL", "LC_CTYPE", "PATH", "TMPDIR", "TZ", "USER");
  private static final int TAIL = 15;

  private final String name;
  private final Process process;
  private final StopSignal stopSignal;
  private final ProcessLedger ledger;
  private final Path log;

  private ManagedProcess(
      String name, Process process, StopSignal stopSignal, ProcessLedger ledger, Path log) {
    this.name = name;
    this.process = process;
    this.stopSignal = stopSignal;
    this.ledger = ledger;
    this.log = log;
  }

  /**
   * Starts a program.
   *
   * @param command absolute path of the program and its arguments, behind any wrapper
   */
  static ManagedProcess start(
      String name, Command command, StopSignal stopSignal, ProcessLedger ledger, Path log) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      List<String> line = new ArrayList<>(List.of("setsid"));
      line.addAll(command.wrapper());
      line.addAll(command.line());
      ProcessBuilder builder =
          new ProcessBuilder(line)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().keySet().retainAll(INHERITED);
      builder.environment().putAll(command.environment());
      Process process = builder.start();
      process.getOutputStream().close();
      // The kernel tells a program by its real path, without symbolic links.
      String program = Path.of(command.line().getFirst()).toRealPath().toString();
      ledger.record(name, ProcessIdentity.of(process.toHandle(), program), stopSignal);
      return new ManagedProcess(name, process, stopSignal, ledger, log);
    } catch (IOException e) {
      throw new CannotStart("Cannot start " + name + ": " + e.getMessage() + ".", e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Asks the process to end, then makes it end. */
  void stop() {
    ledger.stop(process.toHandle(), stopSignal);
    ledger.forget(name);
  }

  /** Ends the process without warning, as a crash would. */
  void kill() {
    StopSignal.KILL.sendTo(process.pid());
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    ledger.forget(name);
  }

  /** How and where it ended, for a message to the operator. */
  CannotStart failure(String what) {
    String how =
        process.isAlive() ? "is not ready in time" : "ended with code " + process.exitValue();
    return new CannotStart("%s %s; its log %s ends so:%n%s".formatted(what, how, log, tail()));
  }

  private String tail() {
    try {
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .skip(Math.max(0, lines.size() - TAIL))
          .map(line -> "    " + line)
          .collect(Collectors.joining(System.lineSeparator()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What to run.
   *
   * @param wrapper a program in front that replaces itself by the command
   */
  record Command(List<String> wrapper, List<String> line, Map<String, String> environment) {

    static Command java(List<String> arguments, Map<String, String> environment) {
      List<String> line = new ArrayList<>(List.of(javaProgram()));
      line.addAll(arguments);
      return new Command(List.of(), line, environment);
    }

    /** The Java launcher that runs the supervisor itself. */
    static String javaProgram() {
      return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
  }
}
