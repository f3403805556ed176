package p2c.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole system for browser journeys: durable PostgreSQL, real Keycloak and the packaged
 * application as a process of its own, started by the supervisor's classes on free ports. One for
 * each JVM; it stops with the JVM. Its data and logs lie in app/target/system.
 */
public final class RunningSystem implements AutoCloseable {

  private static @Nullable RunningSystem running;

  private final Settings settings;
  private final LocalSystem system;

  private RunningSystem(Settings settings, LocalSystem system) {
    this.settings = settings;
    this.system = system;
  }

  /** The system of this JVM, started when first asked for; returns when everything answers. */
  public static synchronized RunningSystem get() {
    RunningSystem result = running;
    if (result == null) {
      result = start(sourceTree());
      running = result;
    }
    return result;
  }

  /** The application's address, without a slash at the end. */
  public String baseUrl() {
    return settings.publicUrl();
  }

  /** Keycloak's address, without a slash at the end. */
  public String keycloakUrl() {
    return settings.keycloakUrl();
  }

  /** The application's database, account and password included. */
  public String jdbcUrl() {
    return "%s?user=%s&password=%s"
        .formatted(
            system.database().jdbcUrl(LocalSystem.DATABASE),
            LocalSystem.DATABASE,
            system.folder().secret(LocalSystem.DATABASE));
  }

  /** Ends the application with SIGKILL, as a crash would. */
  public void killApp() {
    system.application().kill();
  }

  /** Starts the application again; {@link #awaitHealthy} waits for it. */
  public void startApp() {
    system.application().restart();
  }

  /** Waits until the application says it is up. */
  public void awaitHealthy() {
    system.application().awaitReady();
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
    system.close();
  }

  private static RunningSystem start(Path top) {
    Path folder = top.resolve("app/target/system");
    Path home = folder.resolve("home");
    clear(home);
    int port = Ports.anyFree();
    int keycloakPort = Ports.anyFree();
    Settings settings =
        new Settings(home, Settings.cache(System.getenv()), port, keycloakPort, false, List.of());
    LocalSystem system = LocalSystem.on(settings, Installation.under(top), new Console(System.out));
    Runtime.getRuntime().addShutdownHook(new Thread(system::close));
    system.start();
    return new RunningSystem(settings, system);
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
