package p2c.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.ConfigurableApplicationContext;

/** The one PostgreSQL server of a test JVM: started when first asked for, without durability. */
final class TestPostgresServer {

  static final String PASSWORD = "test";

  private static final Queue<ConfigurableApplicationContext> SERVED = new ConcurrentLinkedQueue<>();
  private static final PostgresServer SERVER = start();

  private TestPostgresServer() {}

  /** Creates an empty database with an account of the same name, and returns its JDBC URL. */
  static String createDatabase(String name) {
    SERVER.ensureDatabase(name, PASSWORD);
    return SERVER.jdbcUrl(name);
  }

  /**
   * Lets the server outlive a context, which at the end of the JVM would otherwise wait in vain for
   * connections: nothing orders the JVM's own shutdown hooks.
   */
  static void serve(ConfigurableApplicationContext context) {
    SERVED.add(context);
  }

  private static PostgresServer start() {
    try {
      Path folder = Files.createTempDirectory("p2c-test-postgresql");
      PostgresServer server =
          PostgresServer.start(
              new PostgresServer.Place(
                  PostgresBinaries.in(Settings.cache(System.getenv())),
                  folder.resolve("data"),
                  folder.resolve("postgresql.log"),
                  Ports.anyFree(),
                  PASSWORD),
              PostgresServer.Durability.FORGETFUL,
              new ProcessLedger(folder));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, folder)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException("The PostgreSQL of the tests does not start", e);
    }
  }

  private static void stop(PostgresServer server, Path folder) {
    // Closing waits for whoever is closing the same context already.
    SERVED.forEach(ConfigurableApplicationContext::close);
    server.stop();
    try {
      UnpackedProgram.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + folder, e);
    }
  }
}
