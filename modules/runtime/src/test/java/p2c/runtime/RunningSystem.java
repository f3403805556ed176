package p2c.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The whole system for browser journeys and faults: durable PostgreSQL, real Keycloak and the
 * packaged application as processes of their own, started by the supervisor's classes on free
 * ports. One for each JVM and number of nodes; it stops with the JVM. Its data and logs lie in
 * app/target/system, with several nodes in app/target/system-N. Nothing that dies is started again
 * by itself.
 */
public final class RunningSystem implements AutoCloseable {

  private static final Map<Integer, RunningSystem> RUNNING = new HashMap<>();

  private final Settings settings;
  private final LocalSystem system;
  private final Map<Integer, FaultProxy> databaseLines;

  private RunningSystem(
      Settings settings, LocalSystem system, Map<Integer, FaultProxy> databaseLines) {
    this.settings = settings;
    this.system = system;
    this.databaseLines = databaseLines;
  }

  /** The system of one node, started when first asked for; returns when everything answers. */
  public static RunningSystem get() {
    return get(1);
  }

  /**
   * The system of that many nodes, from 1 to 9, started when first asked for; returns when
   * everything answers. Several need HAProxy, see {@link #canRun}.
   */
  public static synchronized RunningSystem get(int nodes) {
    return RUNNING.computeIfAbsent(nodes, number -> start(sourceTree(), number, false));
  }

  /**
   * A system of its own in which each node reaches the database by a line that can be made bad, see
   * {@link #databaseLine}. Its data and logs lie in app/target/system-faults.
   */
  public static RunningSystem withFaults(int nodes) {
    return start(sourceTree(), nodes, true);
  }

  /** The line between a node and the database, of a system {@link #withFaults}. */
  public FaultProxy databaseLine(int node) {
    return databaseLines.get(node);
  }

  /** Whether this machine has what that many nodes need. */
  public static boolean canRun(int nodes) {
    return nodes == 1 || LoadBalancer.installed(System.getenv()).isPresent();
  }

  /** The application's address, the load balancer's if there is one; no slash at the end. */
  public String baseUrl() {
    return settings.publicUrl();
  }

  /** Keycloak's address, without a slash at the end. */
  public String keycloakUrl() {
    return settings.keycloakUrl();
  }

  /** The password of Keycloak's administrator, whose name is admin. */
  public String keycloakAdminPassword() {
    return system.folder().secret("keycloak-admin");
  }

  /** The mail that the application has sent so far, newest first. */
  public List<CaughtMail> mail() {
    return system.demoMail().caught();
  }

  /** The page that shows this mail, without a slash at the end. */
  public String inboxUrl() {
    return settings.inboxUrl();
  }

  /** The application's database, account and password included. */
  public String jdbcUrl() {
    return "%s?user=%s&password=%s"
        .formatted(
            system.database().jdbcUrl(LocalSystem.DATABASE),
            LocalSystem.DATABASE,
            system.folder().secret(LocalSystem.DATABASE));
  }

  /** The address of one node itself, counted from 1, past the load balancer. */
  public String nodeUrl(int node) {
    return system.application().url(node);
  }

  /** The process of one node. */
  public long appPid(int node) {
    return system.application().node(node).pid();
  }

  /** Ends the application, or its first node, with SIGKILL, as a crash would. */
  public void killApp() {
    killApp(1);
  }

  /** Ends one node with SIGKILL. */
  public void killApp(int node) {
    system.application().node(node).kill();
  }

  /** Starts the application, or its first node, again; {@link #awaitHealthy()} waits for it. */
  public void startApp() {
    startApp(1);
  }

  /** Starts one node again; {@link #awaitHealthy(int)} waits for it. */
  public void startApp(int node) {
    system.application().node(node).restart();
  }

  /** Waits until the application, or its first node, says it is up. */
  public void awaitHealthy() {
    awaitHealthy(1);
  }

  /** Waits until one node says it is up; the load balancer uses it a second later. */
  public void awaitHealthy(int node) {
    system.application().node(node).awaitReady();
  }

  /** Ends PostgreSQL with SIGKILL; {@link #startPostgres} brings it back with its data. */
  public void killPostgres() {
    system.database().kill();
  }

  /** Starts PostgreSQL again on the same port and waits until it answers. */
  public void startPostgres() {
    system.database().restart();
  }

  public void stopKeycloak() {
    system.keycloak().stop();
  }

  /** Starts Keycloak again on the same port and waits until the realm answers. */
  public void startKeycloak() {
    system.keycloak().restart();
    system.keycloak().awaitReady();
  }

  @Override
  public void close() {
    synchronized (RunningSystem.class) {
      RUNNING.values().remove(this);
    }
    system.close();
  }

  private static RunningSystem start(Path top, int nodes, boolean faults) {
    String name = faults ? "-faults" : nodes == 1 ? "" : "-" + nodes;
    Path folder = top.resolve("app/target/system" + name);
    Path home = folder.resolve("home");
    clear(home);
    int port = Ports.anyFree();
    Settings settings =
        new Settings(
            home,
            Settings.cache(System.getenv()),
            port,
            Ports.anyFree(),
            Ports.anyFree(),
            nodes,
            false,
            options(faults));
    LocalSystem system = LocalSystem.on(settings, Installation.under(top), new Console(System.out));
    Runtime.getRuntime().addShutdownHook(new Thread(system::close));
    Map<Integer, FaultProxy> databaseLines = new ConcurrentHashMap<>();
    if (faults) {
      system.reachDatabaseBy((node, url) -> detour(databaseLines, node, URI.create(url)));
    }
    system.start();
    return new RunningSystem(settings, system, databaseLines);
  }

  private static String detour(Map<Integer, FaultProxy> lines, int node, URI direct) {
    URI address = URI.create(direct.getSchemeSpecificPart());
    FaultProxy line = new FaultProxy(address::getPort);
    lines.put(node, line);
    return direct.toString().replace(":" + address.getPort(), ":" + line.port());
  }

  // A journey starts the application often and uses it little: without the second compiler that
  // takes half the work. What is measured on bad lines runs as it does for an operator.
  private static List<String> options(boolean faults) {
    String options = System.getenv().getOrDefault("P2C_APP_JAVA_OPTS", "");
    String all = faults ? options : "-XX:TieredStopAtLevel=1 " + options;
    return all.isBlank() ? List.of() : List.of(all.strip().split("\\s+"));
  }

  // Every run begins with an empty data folder; what a killed run left running is stopped first.
  private static void clear(Path home) {
    if (!Files.isDirectory(home)) {
      return;
    }
    try (FolderLock lock = FolderLock.on(home.resolve("lock"))) {
      new ProcessLedger(home.resolve("run")).stopOrphans(new Console(System.out));
      UnpackedProgram.deleteRecursively(home);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot clear " + home, e);
    }
  }

  private static Path sourceTree() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("p2c"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("Not inside the source tree of Partner2Connect");
      }
    }
    return folder;
  }
}
