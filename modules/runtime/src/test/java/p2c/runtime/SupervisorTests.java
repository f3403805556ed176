package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A real supervisor with a real PostgreSQL; the application and Keycloak are stand-ins. */
class SupervisorTests {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path cache;
  @TempDir Path top;
  private Path home;
  private int port;
  private int keycloakPort;
  private int inboxPort;
  private final List<Process> supervisors = new ArrayList<>();

  @BeforeAll
  static void reuseUnpackedPostgres() throws IOException {
    Path unpacked = PostgresBinaries.in(Settings.cache(System.getenv()));
    Files.createSymbolicLink(cache.resolve(unpacked.getFileName()), unpacked);
  }

  @AfterAll
  static void forgetUnpackedPostgres() throws IOException {
    UnpackedProgram.deleteRecursively(cache);
  }

  @BeforeEach
  void layOut() throws IOException {
    StandIns.layOut(top);
    home = top.resolve("home");
    port = Ports.anyFree();
    keycloakPort = Ports.anyFree();
    inboxPort = Ports.anyFree();
  }

  @AfterEach
  void endEverything() throws IOException {
    supervisors.forEach(Process::destroyForcibly);
    new ProcessLedger(home.resolve("run")).stopOrphans(new Console(System.out));
    UnpackedProgram.deleteRecursively(home);
  }

  @Test
  void startsEverythingAndLeavesNothingBehind() throws Exception {
    Process supervisor = start();
    awaitReady(supervisor);
    assertThat(new Readiness().answers(URI.create("http://127.0.0.1:" + port + "/"))).isTrue();
    String inbox = "http://127.0.0.1:" + inboxPort + "/";
    assertThat(new Readiness().answers(URI.create(inbox))).isTrue();
    assertThat(output(supervisor)).contains("Mail of the demonstration: " + inbox);
    List<ProcessHandle> children = supervisor.descendants().toList();
    assertThat(children).hasSizeGreaterThan(3);
    stop(supervisor);
    assertThat(children).noneMatch(ProcessIdentity::isRunning);
    assertThat(home.resolve("run")).isEmptyDirectory();
  }

  @Test
  void startsAgainAfterItWasKilled() throws Exception {
    Process killed = start();
    awaitReady(killed);
    List<ProcessHandle> orphans = killed.descendants().toList();
    killed.destroyForcibly().waitFor();
    assertThat(orphans).anyMatch(ProcessIdentity::isRunning);
    Process next = start();
    awaitReady(next);
    assertThat(orphans).noneMatch(ProcessIdentity::isRunning);
    stop(next);
  }

  @Test
  void refusesASecondStartOnTheSameDataFolder() throws Exception {
    Process first = start();
    awaitReady(first);
    Process second = start();
    assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(second.exitValue()).isEqualTo(1);
    assertThat(output(second))
        .contains(
            "p2c: Partner2Connect is already running on %s, pid %d.".formatted(home, first.pid()));
    assertThat(first.isAlive()).isTrue();
    stop(first);
  }

  @Test
  void endsWhenTheApplicationEnds() throws Exception {
    Process supervisor = start();
    awaitReady(supervisor);
    List<ProcessHandle> children = supervisor.descendants().toList();
    process("application").destroyForcibly();
    assertThat(supervisor.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(supervisor.exitValue()).isEqualTo(1);
    assertThat(output(supervisor)).contains("p2c: The application ended with code 137");
    assertThat(children).noneMatch(ProcessIdentity::isRunning);
  }

  @Test
  void bringsBackWhateverDiesWhenToldTo() throws Exception {
    Process supervisor = start(Settings.RESTART_APP);
    awaitReady(supervisor);
    for (String name : List.of("postgresql", "keycloak", "application")) {
      ProcessHandle victim = process(name);
      victim.destroyForcibly();
      assertThat(
              Readiness.await(
                  () -> isReplaced(name, victim.pid()), supervisor::isAlive, Duration.ofSeconds(5)))
          .as(name + " is back within five seconds")
          .isTrue();
    }
    stop(supervisor);
  }

  @Test
  @EnabledIf("haproxyIsInstalled")
  void keepsAnsweringWhileOneOfTwoNodesIsDead() throws Exception {
    Process supervisor = start("--nodes", "2");
    awaitReady(supervisor);
    List<ProcessHandle> children = supervisor.descendants().toList();
    URI address = URI.create("http://127.0.0.1:" + port + "/");
    Readiness reader = new Readiness();
    for (String name : List.of("application-1", "application-2")) {
      ProcessHandle victim = process(name);
      victim.destroyForcibly();
      for (int request = 0; request < 20; request++) {
        assertThat(reader.answers(address)).as("request %d without %s", request, name).isTrue();
      }
      assertThat(
              Readiness.await(
                  () -> isReplaced(name, victim.pid()), supervisor::isAlive, Duration.ofSeconds(5)))
          .as(name + " is back within five seconds")
          .isTrue();
      assertThat(Readiness.await(() -> isBackInUse(name), supervisor::isAlive, PATIENCE)).isTrue();
    }
    stop(supervisor);
    assertThat(children).noneMatch(ProcessIdentity::isRunning);
    assertThat(home.resolve("run")).isEmptyDirectory();
  }

  static boolean haproxyIsInstalled() {
    return LoadBalancer.installed(System.getenv()).isPresent();
  }

  // What the balancer thinks dead gets nothing until it has looked again.
  private boolean isBackInUse(String name) {
    try {
      String node = name.replace("application-", "node");
      String configuration = Files.readString(home.resolve("balancer/haproxy.cfg"));
      Matcher own = Pattern.compile(" " + node + " (\\S+) cookie").matcher(configuration);
      String log = Files.readString(home.resolve("logs/load-balancer.log"));
      String says = "Server by_session/" + node + " is ";
      return own.find()
          && new Readiness().answers(URI.create("http://" + own.group(1) + "/"))
          && log.lastIndexOf(says + "UP") >= log.lastIndexOf(says + "DOWN");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process start(String... arguments) throws IOException {
    List<String> line =
        new ArrayList<>(
            List.of(
                ManagedProcess.Command.javaProgram(),
                "-Dp2c.top=" + top,
                "-cp",
                System.getProperty("java.class.path"),
                Supervisor.class.getName()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.redirectOutput(top.resolve("output-" + supervisors.size()).toFile());
    builder.environment().put("P2C_HOME", home.toString());
    builder.environment().put("P2C_CACHE", cache.toString());
    builder.environment().put("P2C_PORT", Integer.toString(port));
    builder.environment().put("P2C_KEYCLOAK_PORT", Integer.toString(keycloakPort));
    builder.environment().put("P2C_INBOX_PORT", Integer.toString(inboxPort));
    Process process = builder.start();
    supervisors.add(process);
    return process;
  }

  private void awaitReady(Process supervisor) {
    assertThat(
            Readiness.await(
                () -> output(supervisor).contains("Stop with Ctrl-C"),
                supervisor::isAlive,
                PATIENCE))
        .as(() -> output(supervisor))
        .isTrue();
  }

  private static void stop(Process supervisor) throws InterruptedException {
    supervisor.destroy();
    assertThat(supervisor.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(supervisor.exitValue()).isEqualTo(143);
  }

  private String output(Process supervisor) {
    try {
      return Files.readString(top.resolve("output-" + supervisors.indexOf(supervisor)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private ProcessHandle process(String name) throws IOException {
    return ProcessHandle.of(pid(name)).orElseThrow();
  }

  private boolean isReplaced(String name, long old) {
    try {
      return Files.exists(home.resolve("run/" + name + ".process")) && pid(name) != old;
    } catch (IOException e) {
      return false;
    }
  }

  private long pid(String name) throws IOException {
    return Files.readAllLines(home.resolve("run/" + name + ".process")).stream()
        .filter(line -> line.startsWith("pid="))
        .mapToLong(line -> Long.parseLong(line.substring(4)))
        .findFirst()
        .orElseThrow();
  }
}
