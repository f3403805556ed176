package p2c.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server of our own on the loopback interface, every account with a password. */
final class PostgresServer {

  private static final String SUPERUSER = "postgres";
  private static final String NAME = "postgresql";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Whether a committed row survives a crash of the machine. Only tests do without. */
  enum Durability {
    DURABLE("on"),
    FORGETFUL("off");

    private final String setting;

    Durability(String setting) {
      this.setting = setting;
    }
  }

  /** Where a server lives and who may manage it. */
  record Place(Path binaries, Path data, Path log, int port, String password) {}

  private final Place place;
  private final Durability durability;
  private final ProcessLedger ledger;
  private final List<String> wrapper;
  private volatile ManagedProcess process;

  private PostgresServer(Place place, Durability durability, ProcessLedger ledger) {
    this.place = place;
    this.durability = durability;
    this.ledger = ledger;
    this.wrapper = withoutRoot();
    initialise();
    this.process = launch();
  }

  /**
   * Starts the server, and makes its data folder if there is none.
   *
   * @throws CannotStart if it is not ready within a minute
   */
  static PostgresServer start(Place place, Durability durability, ProcessLedger ledger) {
    PostgresServer server = new PostgresServer(place, durability, ledger);
    server.awaitReady();
    return server;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Starts it again on the same port and data after it died. */
  void restart() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    // Backends of the dead server hold its shared memory for a moment, and a new one then refuses.
    do {
      process = launch();
      if (Readiness.await(this::accepts, process::isAlive, PATIENCE)) {
        return;
      }
      Pause.of(Duration.ofMillis(100));
    } while (System.nanoTime() < deadline);
    throw process.failure("PostgreSQL");
  }

  void stop() {
    process.stop();
  }

  /** Ends it as a crash would. */
  void kill() {
    process.kill();
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(Ports.LOOPBACK, place.port(), database);
  }

  /** Makes a database and the account that owns it, both of one name, unless they are there. */
  void ensureDatabase(String name, String password) {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      try (var found =
          statement.executeQuery("select 1 from pg_roles where rolname = '" + name + "'")) {
        String verb = found.next() ? "alter" : "create";
        statement.execute("%s role %s login password '%s'".formatted(verb, name, password));
      }
      try (var found =
          statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
        if (!found.next()) {
          statement.execute("create database %s owner %s".formatted(name, name));
        }
      }
    } catch (SQLException e) {
      throw new CannotStart("Cannot prepare the database " + name + ": " + e.getMessage() + ".", e);
    }
  }

  private void awaitReady() {
    if (!Readiness.await(this::accepts, process::isAlive, PATIENCE)) {
      throw process.failure("PostgreSQL");
    }
  }

  private boolean accepts() {
    try (Connection connection = connect()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      return false;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, place.password());
  }

  private ManagedProcess launch() {
    List<String> line =
        new ArrayList<>(List.of(program("postgres"), "-D", place.data().toString()));
    Map<String, String> settings =
        Map.of(
            "listen_addresses",
            Ports.LOOPBACK,
            "port",
            Integer.toString(place.port()),
            "unix_socket_directories",
            "",
            "timezone",
            "UTC",
            "log_timezone",
            "UTC",
            "max_connections",
            "300",
            "fsync",
            durability.setting,
            "synchronous_commit",
            durability.setting,
            "full_page_writes",
            durability.setting);
    settings.forEach((name, value) -> line.addAll(List.of("-c", name + "=" + value)));
    return ManagedProcess.start(
        NAME,
        new ManagedProcess.Command(wrapper, line, Map.of()),
        StopSignal.INT,
        ledger,
        place.log());
  }

  private void initialise() {
    if (Files.exists(place.data())) {
      return;
    }
    Path unfinished = place.data().resolveSibling(place.data().getFileName() + ".unfinished");
    Path password = place.data().resolveSibling(place.data().getFileName() + ".password");
    try {
      UnpackedProgram.deleteRecursively(unfinished);
      Files.writeString(password, place.password());
      List<String> line = new ArrayList<>(wrapper);
      line.addAll(List.of(program("initdb"), "-D", unfinished.toString(), "-U", SUPERUSER));
      line.addAll(List.of("--pwfile", password.toString(), "--auth", "scram-sha-256"));
      line.addAll(List.of("--encoding", "UTF8", "--locale", "C"));
      line.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"));
      if (durability == Durability.FORGETFUL) {
        line.add("--no-sync");
      }
      Preparation.run(line, place.log(), "PostgreSQL cannot create its data folder");
      Files.move(unfinished, place.data(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new CannotStart(
          "Cannot create the database folder " + place.data() + ": " + e + ".", e);
    } finally {
      deleteQuietly(password);
    }
  }

  private String program(String name) {
    return place.binaries().resolve("bin").resolve(name).toString();
  }

  // PostgreSQL refuses to run as root. In a user namespace of its own it is nobody, yet still owns
  // its files.
  private static List<String> withoutRoot() {
    try {
      if (!Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
        return List.of();
      }
      Process probe = new ProcessBuilder("unshare", "-U", "true").start();
      if (probe.waitFor() == 0) {
        return List.of("unshare", "-U");
      }
    } catch (IOException e) {
      // No unshare: the same sentence.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new CannotStart(
        "PostgreSQL does not run as root, and this machine allows no user namespace (unshare -U): run p2c as an ordinary user.");
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new CannotStart("Cannot delete " + file + ".", e);
    }
  }
}
