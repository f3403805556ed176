package p2c.runtime;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real Keycloak on the loopback interface, with the demonstration's realm. */
final class KeycloakServer {

  private static final String NAME = "keycloak";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<String> SHARED = List.of("bin", "conf", "lib", "providers", "themes");

  /** Where it lives, which database it uses and how it is reached. */
  record Place(
      Path distribution,
      Path home,
      Path log,
      int port,
      String jdbcUrl,
      String databasePassword,
      String adminPassword) {}

  private final Place place;
  private final ProcessLedger ledger;
  private final Readiness readiness = new Readiness();
  private volatile ManagedProcess process;

  private KeycloakServer(Place place, ProcessLedger ledger) {
    this.place = place;
    this.ledger = ledger;
    this.process = launch();
  }

  /**
   * Launches Keycloak; the realm is imported on the first start only.
   *
   * @param publicUrl the application's address, for the realm's redirects
   */
  static KeycloakServer launch(Place place, String publicUrl, ProcessLedger ledger) {
    try {
      Files.createDirectories(place.home().resolve("data"));
      for (String shared : SHARED) {
        Path link = place.home().resolve(shared);
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, place.distribution().resolve(shared));
      }
      DemoRealm.write(place.home().resolve("data/import/partner2connect-realm.json"), publicUrl);
    } catch (IOException e) {
      throw new CannotStart("Cannot prepare " + place.home() + " for Keycloak: " + e + ".", e);
    }
    return new KeycloakServer(place, ledger);
  }

  String url() {
    return "http://%s:%d".formatted(Ports.LOOPBACK, place.port());
  }

  /**
   * Waits until the realm answers.
   *
   * @throws CannotStart if it does not within five minutes
   */
  void awaitReady() {
    URI realm =
        URI.create(url() + "/realms/" + DemoRealm.NAME + "/.well-known/openid-configuration");
    if (!readiness.await(realm, process::isAlive, PATIENCE)) {
      throw process.failure("Keycloak");
    }
    markImported();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void restart() {
    process = launch();
  }

  void stop() {
    process.stop();
  }

  private ManagedProcess launch() {
    List<String> options =
        new ArrayList<>(
            List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + Ports.LOOPBACK,
                "--http-port=" + place.port(),
                "--hostname=" + url(),
                "--db-url=" + place.jdbcUrl(),
                "--db-username=keycloak",
                "--db-pool-max-size=20"));
    if (!Files.exists(imported())) {
      options.add("--import-realm");
    }
    Map<String, String> environment =
        Map.of(
            "KC_DB_PASSWORD", place.databasePassword(),
            "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD", place.adminPassword());
    return ManagedProcess.start(
        NAME,
        ManagedProcess.Command.java(
            KeycloakDistribution.arguments(place.distribution(), place.home(), options),
            environment),
        StopSignal.TERM,
        ledger,
        place.log());
  }

  // Looking at an import file that is already in costs a second of every start.
  private void markImported() {
    try {
      if (!Files.exists(imported())) {
        Files.createFile(imported());
      }
    } catch (IOException e) {
      throw new CannotStart("Cannot write to " + place.home() + ".", e);
    }
  }

  private Path imported() {
    return place.home().resolve("realm-imported");
  }
}
