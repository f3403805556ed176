package p2c.runtime;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, Keycloak, a mail server and the application on one data folder: started, watched,
 * stopped.
 */
final class LocalSystem implements AutoCloseable {

  static final String DATABASE = "partner2connect";

  private final Settings settings;
  private final Installation installation;
  private final Console console;
  private final DataFolder folder;
  private final ProcessLedger ledger;
  private final Restarts restarts;
  private @Nullable DemoMail mail;
  private @Nullable PostgresServer postgres;
  private @Nullable KeycloakServer keycloak;
  private @Nullable ApplicationNodes application;
  private BiFunction<Integer, String, String> databaseLine = (node, url) -> url;
  private volatile boolean closed;

  private LocalSystem(
      Settings settings, Installation installation, Console console, DataFolder folder) {
    this.settings = settings;
    this.installation = installation;
    this.console = console;
    this.folder = folder;
    this.ledger = new ProcessLedger(folder.run());
    this.restarts = new Restarts(console, folder.logs());
  }

  /**
   * Takes the data folder and stops what an earlier supervisor left behind; starts nothing yet.
   *
   * @throws CannotStart if the folder or a port cannot be used, or a program is missing
   */
  static LocalSystem on(Settings settings, Installation installation, Console console) {
    if (settings.nodes() > 1) {
      LoadBalancer.require(LoadBalancer.installed(System.getenv()));
    }
    DataFolder folder = DataFolder.open(settings);
    LocalSystem system = new LocalSystem(settings, installation, console, folder);
    try {
      system.ledger.stopOrphans(console);
      Ports.requireFree(settings.port(), "P2C_PORT");
      Ports.requireFree(settings.keycloakPort(), "P2C_KEYCLOAK_PORT");
      Ports.requireFree(settings.inboxPort(), "P2C_INBOX_PORT");
      folder.keepPreviousLogs();
      return system;
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * Starts everything and waits until it answers. The application does not wait for Keycloak.
   *
   * @throws CannotStart if a part does not come up
   */
  void start() {
    startMail();
    startPostgres();
    CompletableFuture<Void> everything = new CompletableFuture<>();
    CompletableFuture<?>[] parts = {
      inBackground(this::startApplication, everything),
      inBackground(this::startKeycloak, everything)
    };
    CompletableFuture.allOf(parts).thenRun(() -> everything.complete(null));
    try {
      everything.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof CannotStart reason ? reason : e;
    }
  }

  // The first failure ends the wait for everything.
  private static CompletableFuture<Void> inBackground(
      Runnable part, CompletableFuture<Void> everything) {
    return CompletableFuture.runAsync(part, Thread::startVirtualThread)
        .whenComplete(
            (nothing, failure) -> {
              if (failure instanceof CompletionException wrapped) {
                everything.completeExceptionally(wrapped.getCause());
              } else if (failure != null) {
                everything.completeExceptionally(failure);
              }
            });
  }

  private synchronized void startMail() {
    requireOpen();
    mail = DemoMail.start(settings.inboxPort());
  }

  void startPostgres() {
    long begin = System.nanoTime();
    synchronized (this) {
      requireOpen();
      postgres =
          PostgresServer.start(
              new PostgresServer.Place(
                  PostgresBinaries.in(settings.cache()),
                  folder.postgres(),
                  folder.log("postgresql"),
                  Ports.anyFree(),
                  folder.secret("postgres")),
              PostgresServer.Durability.DURABLE,
              ledger);
      postgres.ensureDatabase(DATABASE, folder.secret(DATABASE));
      postgres.ensureDatabase("keycloak", folder.secret("keycloak"));
    }
    console.ready("PostgreSQL", since(begin));
  }

  void startKeycloak() {
    long begin = System.nanoTime();
    var distribution =
        KeycloakDistribution.in(
            settings.cache(), installation.keycloakArchive(), folder.log("keycloak-build"));
    KeycloakServer started;
    synchronized (this) {
      requireOpen();
      started =
          KeycloakServer.launch(
              new KeycloakServer.Place(
                  distribution,
                  folder.keycloak(),
                  folder.log("keycloak"),
                  settings.keycloakPort(),
                  database().jdbcUrl("keycloak"),
                  folder.secret("keycloak"),
                  folder.secret("keycloak-admin")),
              settings.publicUrl(),
              ledger);
      keycloak = started;
    }
    started.awaitReady();
    console.ready("Keycloak on " + settings.keycloakUrl(), since(begin));
  }

  void startApplication() {
    long begin = System.nanoTime();
    Path jar =
        ApplicationFiles.in(
            folder.app(), installation.appJar(), folder.log("application-unpacking"));
    ApplicationNodes started;
    synchronized (this) {
      requireOpen();
      started = new ApplicationNodes(settings, folder, ledger, this::environment);
      application = started;
    }
    started.start(jar);
    console.ready(
        (settings.nodes() == 1 ? "Application" : settings.nodes() + " nodes behind HAProxy")
            + " on "
            + settings.publicUrl(),
        since(begin));
  }

  /**
   * Looks after what runs until something cannot be helped or the system is closed.
   *
   * @throws CannotStart if a part ended and may not or can no longer be restarted
   */
  void watch() {
    while (!closed) {
      look();
      Pause.of(Duration.ofMillis(250));
    }
  }

  private synchronized void look() {
    if (closed) {
      return;
    }
    if (postgres != null && !postgres.isAlive()) {
      restarts.take("PostgreSQL");
      postgres.restart();
    }
    if (keycloak != null && !keycloak.isAlive()) {
      restarts.take("Keycloak");
      keycloak.restart();
    }
    if (application != null) {
      application.look(restarts);
    }
  }

  /** The application's configuration but for each node's port, as in production. */
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("P2C_BIND", Ports.LOOPBACK);
    environment.put("P2C_PUBLIC_URL", settings.publicUrl());
    environment.put("P2C_DB_URL", database().jdbcUrl(DATABASE));
    environment.put("P2C_DB_USER", DATABASE);
    environment.put("P2C_DB_PASSWORD", folder.secret(DATABASE));
    environment.put("P2C_KEYCLOAK_URL", settings.keycloakUrl());
    environment.put("P2C_REALM", DemoRealm.NAME);
    environment.put("P2C_CLIENT_ID", DemoRealm.CLIENT);
    environment.put("P2C_CLIENT_SECRET", DemoRealm.CLIENT_SECRET);
    environment.putAll(demoMail().environment());
    environment.put("SPRING_PROFILES_ACTIVE", "demo");
    return environment;
  }

  private Map<String, String> environment(int node) {
    Map<String, String> environment = environment();
    environment.computeIfPresent("P2C_DB_URL", (name, url) -> databaseLine.apply(node, url));
    return environment;
  }

  /** Lets nodes reach the database in another way, given a node's number and the direct URL. */
  void reachDatabaseBy(BiFunction<Integer, String, String> line) {
    databaseLine = line;
  }

  synchronized DemoMail demoMail() {
    return required(mail, "The mail server");
  }

  synchronized PostgresServer database() {
    return required(postgres, "PostgreSQL");
  }

  synchronized KeycloakServer keycloak() {
    return required(keycloak, "Keycloak");
  }

  synchronized ApplicationNodes application() {
    return required(application, "The application");
  }

  DataFolder folder() {
    return folder;
  }

  boolean isClosed() {
    return closed;
  }

  /** Stops everything in reverse order and frees the data folder. A second call does nothing. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    synchronized (this) {
      if (application != null) {
        application.stop();
      }
      if (keycloak != null) {
        keycloak.stop();
      }
      if (postgres != null) {
        postgres.stop();
      }
      if (mail != null) {
        mail.close();
      }
      folder.close();
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new CannotStart("The system is stopping.");
    }
  }

  private static <T> T required(@Nullable T part, String name) {
    if (part == null) {
      throw new IllegalStateException(name + " was not started");
    }
    return part;
  }

  private static Duration since(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
