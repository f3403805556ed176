package p2c.runtime;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an operator may choose about a local system. The environment is the only source, the command
 * line adds switches.
 *
 * @param home data folder
 * @param cache unpacked programs, shared by all data folders
 * @param inboxPort port of the page that shows the mail of the demonstration
 * @param nodes how many processes of the application, from 1 to 9; a load balancer stands before
 *     several
 * @param restartApp whether an application that died is started again
 * @param appOptions further options of the application's JVM
 */
record Settings(
    Path home,
    Path cache,
    int port,
    int keycloakPort,
    int inboxPort,
    int nodes,
    boolean restartApp,
    List<String> appOptions) {

  static final String RESTART_APP = "--restart-app";

  private static final String NODES = "--nodes";

  static Settings of(Map<String, String> environment, List<String> arguments) {
    int nodes = 1;
    boolean restartApp = false;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      switch (rest.next()) {
        case RESTART_APP -> restartApp = true;
        case NODES -> nodes = nodes(rest.hasNext() ? rest.next() : "nothing");
        case String other -> throw new CannotStart("Unknown option " + other + ": try ./p2c help.");
      }
    }
    int port = port(environment, "P2C_PORT", 8080);
    int keycloakPort = port(environment, "P2C_KEYCLOAK_PORT", 8180);
    int inboxPort = port(environment, "P2C_INBOX_PORT", 8025);
    requireDifferent("P2C_PORT", port, "P2C_KEYCLOAK_PORT", keycloakPort);
    requireDifferent("P2C_PORT", port, "P2C_INBOX_PORT", inboxPort);
    requireDifferent("P2C_KEYCLOAK_PORT", keycloakPort, "P2C_INBOX_PORT", inboxPort);
    String options = text(environment, "P2C_APP_JAVA_OPTS", "").strip();
    return new Settings(
        Path.of(text(environment, "P2C_HOME", ".p2c")).toAbsolutePath().normalize(),
        cache(environment),
        port,
        keycloakPort,
        inboxPort,
        nodes,
        restartApp,
        options.isEmpty() ? List.of() : List.of(options.split("\\s+")));
  }

  /** The folder of unpacked programs. */
  static Path cache(Map<String, String> environment) {
    String home = text(environment, "HOME", System.getProperty("user.home"));
    return Path.of(text(environment, "P2C_CACHE", home + "/.cache/partner2connect"))
        .toAbsolutePath()
        .normalize();
  }

  String publicUrl() {
    return "http://%s:%d".formatted(Ports.LOOPBACK, port);
  }

  String keycloakUrl() {
    return "http://%s:%d".formatted(Ports.LOOPBACK, keycloakPort);
  }

  String inboxUrl() {
    return "http://%s:%d".formatted(Ports.LOOPBACK, inboxPort);
  }

  private static void requireDifferent(String one, int port, String other, int otherPort) {
    if (port == otherPort) {
      throw new CannotStart("%s and %s must differ, both are %d.".formatted(one, other, port));
    }
  }

  private static int nodes(String value) {
    if (!value.matches("[1-9]")) {
      throw new CannotStart(NODES + " wants a number from 1 to 9, not " + value + ".");
    }
    return Integer.parseInt(value);
  }

  private static int port(Map<String, String> environment, String name, int fallback) {
    String value = text(environment, name, Integer.toString(fallback));
    try {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= 65535) {
        return port;
      }
    } catch (NumberFormatException e) {
      // The same sentence as for a number out of range.
    }
    throw new CannotStart(name + " must be a port number from 1 to 65535, not " + value + ".");
  }

  private static String text(Map<String, String> environment, String name, String fallback) {
    @Nullable String value = environment.get(name);
    return value == null || value.isBlank() ? fallback : value;
  }
}
