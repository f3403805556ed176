package p2c.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The application: one process, or several nodes with a load balancer before them. */
final class ApplicationNodes {

  private final Settings settings;
  private final DataFolder folder;
  private final ProcessLedger ledger;
  private final IntFunction<Map<String, String>> environment;
  private final List<Integer> ports;
  private final List<Application> nodes = new ArrayList<>();
  private @Nullable LoadBalancer balancer;
  private boolean closed;

  /**
   * @param environment a node's configuration but for its port
   */
  ApplicationNodes(
      Settings settings,
      DataFolder folder,
      ProcessLedger ledger,
      IntFunction<Map<String, String>> environment) {
    this.settings = settings;
    this.folder = folder;
    this.ledger = ledger;
    this.environment = environment;
    this.ports =
        settings.nodes() == 1
            ? List.of(settings.port())
            : IntStream.range(0, settings.nodes()).mapToObj(node -> Ports.anyFree()).toList();
  }

  /**
   * Starts the first node, then the others, then the balancer, and waits for each: the first one
   * prepares the database.
   *
   * @throws CannotStart if one does not come up
   */
  void start(Path jar) {
    launch(jar, 1).awaitReady();
    List<Application> others =
        IntStream.rangeClosed(2, ports.size()).mapToObj(number -> launch(jar, number)).toList();
    others.forEach(Application::awaitReady);
    if (isCluster()) {
      launchBalancer().awaitReady();
    }
  }

  /**
   * Starts what died again.
   *
   * @throws CannotStart if it may not or can no longer be restarted and no other node is left
   */
  synchronized void look(Restarts restarts) {
    if (closed) {
      return;
    }
    for (int number = 1; number <= nodes.size(); number++) {
      Application node = node(number);
      if (!node.isAlive() && mayRestart(number, restarts)) {
        node.restart();
      }
    }
    if (balancer != null && !balancer.isAlive()) {
      restarts.take("The load balancer");
      balancer.restart();
    }
  }

  private boolean mayRestart(int number, Restarts restarts) {
    if (nodes.stream().anyMatch(Application::isAlive)) {
      return restarts.tryTake("Node " + number);
    }
    if (!isCluster() && !settings.restartApp()) {
      throw node(number).failure();
    }
    restarts.take(isCluster() ? "Node " + number : "The application");
    return true;
  }

  /**
   * One node.
   *
   * @param number counted from 1
   */
  synchronized Application node(int number) {
    return nodes.get(number - 1);
  }

  /** The address of one node itself, whatever stands before it. */
  String url(int number) {
    return "http://%s:%d".formatted(Ports.LOOPBACK, ports.get(number - 1));
  }

  /** Stops all of them; what starts later is refused. */
  synchronized void stop() {
    closed = true;
    if (balancer != null) {
      balancer.stop();
    }
    nodes.parallelStream().forEach(Application::stop);
  }

  private boolean isCluster() {
    return ports.size() > 1;
  }

  private synchronized Application launch(Path jar, int number) {
    requireOpen();
    String name = isCluster() ? "application-" + number : "application";
    Map<String, String> own = new HashMap<>(environment.apply(number));
    own.put("P2C_PORT", Integer.toString(ports.get(number - 1)));
    Application node =
        new Application(
            new Application.Place(
                name, jar, folder.log(name), url(number), settings.appOptions(), own),
            ledger);
    nodes.add(node);
    return node;
  }

  private synchronized LoadBalancer launchBalancer() {
    requireOpen();
    LoadBalancer launched =
        new LoadBalancer(
            new LoadBalancer.Place(
                LoadBalancer.require(LoadBalancer.installed(System.getenv())),
                folder.balancer(),
                folder.log("load-balancer"),
                settings.port(),
                ports),
            ledger);
    balancer = launched;
    return launched;
  }

  private void requireOpen() {
    if (closed) {
      throw new CannotStart("The system is stopping.");
    }
  }
}
