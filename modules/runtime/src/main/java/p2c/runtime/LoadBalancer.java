package p2c.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * HAProxy before several nodes of the application: a web session stays on its node, everything else
 * goes to any, and a dead node gets nothing.
 */
final class LoadBalancer {

  private static final String NAME = "load-balancer";
  private static final String RESOURCE = "/balancer/haproxy.cfg";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Where it lives, where it listens and which ports of this machine it leads to. */
  record Place(Path program, Path folder, Path log, int port, List<Integer> nodes) {}

  private final Place place;
  private final ProcessLedger ledger;
  private final Readiness readiness = new Readiness();
  private volatile ManagedProcess process;

  LoadBalancer(Place place, ProcessLedger ledger) {
    this.place = place;
    this.ledger = ledger;
    writeConfiguration();
    this.process = launch();
  }

  /** The program, if it is installed. */
  static Optional<Path> installed(Map<String, String> environment) {
    return in(environment.getOrDefault("PATH", "") + ":/usr/sbin:/usr/local/sbin");
  }

  static Optional<Path> in(String path) {
    return Stream.of(path.split(":"))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "haproxy"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * The program.
   *
   * @throws CannotStart with the command that installs it, if it is not there
   */
  static Path require(Optional<Path> program) {
    return program.orElseThrow(
        () ->
            new CannotStart(
                "Several nodes need HAProxy before them: apt-get install haproxy (macOS: brew install haproxy), or leave --nodes away."));
  }

  /** Waits until a request comes through to a node. */
  void awaitReady() {
    URI address =
        URI.create("http://%s:%d/actuator/health".formatted(Ports.LOOPBACK, place.port()));
    if (!readiness.await(address, process::isAlive, PATIENCE)) {
      throw process.failure("HAProxy");
    }
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
    List<String> line =
        List.of(place.program().toString(), "-db", "-f", configuration().toString());
    return ManagedProcess.start(
        NAME,
        new ManagedProcess.Command(List.of(), line, Map.of()),
        StopSignal.TERM,
        ledger,
        place.log());
  }

  private Path configuration() {
    return place.folder().resolve("haproxy.cfg");
  }

  private void writeConfiguration() {
    try {
      Files.createDirectories(place.folder());
      Files.writeString(configuration(), configurationFor(place.port(), place.nodes()));
    } catch (IOException e) {
      throw new CannotStart("Cannot write " + configuration() + ": " + e + ".", e);
    }
  }

  static String configurationFor(int port, List<Integer> nodes) throws IOException {
    return DemoRealm.fill(
        template(),
        Map.of(
            "P2C_PORT",
            Integer.toString(port),
            "P2C_NODES_CHECKED",
            servers(nodes, "cookie node%1$d check"),
            "P2C_NODES",
            servers(nodes, "track by_session/node%1$d")));
  }

  private static String servers(List<Integer> ports, String options) {
    String line = "  server node%1$d %2$s:%3$d " + options;
    return IntStream.range(0, ports.size())
        .mapToObj(index -> line.formatted(index + 1, Ports.LOOPBACK, ports.get(index)))
        .collect(Collectors.joining("\n"));
  }

  private static String template() throws IOException {
    try (InputStream resource = LoadBalancer.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IOException(RESOURCE + " is not on the class path");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
