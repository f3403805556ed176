package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerTests {

  private static final String SHELL = shell();

  @TempDir Path folder;
  private final List<Process> started = new ArrayList<>();
  private final Console console = new Console(new PrintStream(new ByteArrayOutputStream()));

  @AfterEach
  void endAll() {
    started.forEach(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void stopsWhatAnEarlierRunLeftBehindWithItsDescendants() throws Exception {
    Process orphan = start("sleep 60 & sleep 61; true");
    ProcessHandle child = firstChild(orphan);
    ledger().record("orphan", identity(orphan), StopSignal.TERM);
    ledger().stopOrphans(console);
    assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(child.isAlive()).isFalse();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void makesAStubbornOneEnd() throws Exception {
    Process stubborn = start("trap '' INT; echo ready; while :; do sleep 0.1; done");
    assertThat(stubborn.inputReader().readLine()).isEqualTo("ready");
    ProcessLedger impatient = new ProcessLedger(folder, Duration.ofMillis(300));
    impatient.record("stubborn", identity(stubborn), StopSignal.INT);
    impatient.stopOrphans(console);
    assertThat(stubborn.waitFor(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void neverStopsALaterProcessWithTheSameNumber() throws Exception {
    Process foreign = start("sleep 60; true");
    ProcessIdentity now = identity(foreign);
    ledger()
        .record(
            "gone",
            new ProcessIdentity(now.pid(), now.started() + "0", now.program()),
            StopSignal.KILL);
    ledger()
        .record(
            "other-program",
            new ProcessIdentity(now.pid(), now.started(), "/usr/bin/other"),
            StopSignal.KILL);
    ledger().stopOrphans(console);
    assertThat(foreign.isAlive()).isTrue();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void leavesARecordAloneThatItCannotRead() throws Exception {
    Files.writeString(folder.resolve("broken.process"), "pid=1x");
    Files.writeString(folder.resolve("empty.process"), "");
    ledger().stopOrphans(console);
    assertThat(folder.resolve("broken.process")).exists();
  }

  @Test
  void forgetsAProcessThatWasStopped() throws Exception {
    Process process = start("sleep 60; true");
    ledger().record("known", identity(process), StopSignal.TERM);
    ledger().forget("known");
    ledger().stopOrphans(console);
    assertThat(process.isAlive()).isTrue();
  }

  private ProcessLedger ledger() {
    return new ProcessLedger(folder);
  }

  private Process start(String script) throws IOException {
    Process process = new ProcessBuilder(SHELL, "-c", script).start();
    started.add(process);
    return process;
  }

  private static ProcessIdentity identity(Process process) {
    return ProcessIdentity.of(process.toHandle(), SHELL);
  }

  private static ProcessHandle firstChild(Process process) {
    Readiness.await(
        () -> process.children().findAny().isPresent(), process::isAlive, Duration.ofSeconds(5));
    return process.children().findAny().orElseThrow();
  }

  private static String shell() {
    try {
      return Path.of("/bin/sh").toRealPath().toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
