package p2c.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/** The one PostgreSQL server of a test JVM: started when first asked for, without durability. */
final class TestPostgresServer {

  private static final EmbeddedPostgres SERVER = start();

  private TestPostgresServer() {}

  /** Creates an empty database and returns its JDBC URL. */
  static String createDatabase(String name) {
    try (var connection = SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot create the test database " + name, e);
    }
    return SERVER.getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres start() {
    try {
      Path data = Files.createTempDirectory("p2c-test-postgres");
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setRegisterShutdownHook(false)
              .setPGStartupWait(Duration.ofSeconds(60))
              .setDataDirectory(data)
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("max_connections", "300")
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(data)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("The PostgreSQL of the tests does not start", e);
    }
  }

  // The library's own hook waits for open connections, which hangs the JVM for half a minute.
  // SIGQUIT stops at once and, unlike SIGKILL, leaves no shared memory behind.
  private static void stop(Path data) {
    try {
      String pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip();
      ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
      new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
      postmaster.onExit().get(5, TimeUnit.SECONDS);
      FileSystemUtils.deleteRecursively(data);
    } catch (Exception e) {
      System.err.println("The PostgreSQL of the tests in " + data + " did not stop: " + e);
    }
  }
}
