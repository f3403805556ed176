package p2c.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Runs the simulated editors of {@code docs/benchmarks/chaos} on a running system, and does the
 * damage that they ask for: they print lines that begin with an exclamation mark, and read "done".
 */
public final class Chaos {

  private static final int MINUTES = 40;

  private final RunningSystem system;
  private final List<FaultProxy> clientLines;

  /** Between the editors and each node stands a line that can be made bad. */
  public Chaos(RunningSystem system, int nodes) {
    this.system = system;
    this.clientLines =
        IntStream.rangeClosed(1, nodes)
            .mapToObj(node -> new FaultProxy(() -> URI.create(system.nodeUrl(node)).getPort()))
            .toList();
  }

  /** {@code Chaos NODE_PROGRAM FOLDER NODES ARGUMENT…}: a system of its own, and its end. */
  public static void main(String[] arguments) throws InterruptedException {
    int nodes = Integer.parseInt(arguments[2]);
    int code;
    try (RunningSystem system = RunningSystem.withFaults(nodes)) {
      var rest = Arrays.asList(arguments).subList(3, arguments.length);
      code = new Chaos(system, nodes).run(Path.of(arguments[0]), Path.of(arguments[1]), rest);
    }
    System.exit(code);
  }

  /**
   * Runs until the editors have seen enough, or something that must not be.
   *
   * @param node the program
   * @param folder where the scripts lie with what they need installed
   * @return 0 when all promises were kept
   */
  public int run(Path node, Path folder, List<String> arguments) throws InterruptedException {
    var line = new ArrayList<>(List.of(node.toString(), "chaos.mjs"));
    line.addAll(arguments);
    var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(addresses());
    try {
      Process editors = builder.start();
      try {
        serve(editors);
        return editors.waitFor(MINUTES, TimeUnit.MINUTES) ? editors.exitValue() : -1;
      } finally {
        editors.destroyForcibly();
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Map<String, String> addresses() {
    URI database = URI.create(system.jdbcUrl().substring("jdbc:".length()));
    Map<String, String> account =
        Arrays.stream(database.getQuery().split("&"))
            .map(pair -> pair.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return Map.of(
        "CHAOS_APP", system.baseUrl(),
        "CHAOS_KEYCLOAK", system.keycloakUrl(),
        "CHAOS_NODES",
            clientLines.stream()
                .map(line -> "http://127.0.0.1:" + line.port())
                .collect(Collectors.joining(",")),
        "CHAOS_DATABASE",
            "postgres://%s:%s@%s%s"
                .formatted(
                    account.get("user"),
                    account.get("password"),
                    database.getAuthority(),
                    database.getPath()));
  }

  private void serve(Process editors) throws IOException {
    BufferedReader said = editors.inputReader(StandardCharsets.UTF_8);
    var answers = new PrintWriter(editors.outputWriter(StandardCharsets.UTF_8), true);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith("!")) {
        answers.println(obey(line.substring(1).split(" ")));
      } else {
        System.out.println(line);
      }
    }
  }

  private String obey(String[] words) {
    try {
      switch (words[0]) {
        case "kill-postgres" -> system.killPostgres();
        case "start-postgres" -> system.startPostgres();
        case "kill-app" -> system.killApp(Integer.parseInt(words[1]));
        case "start-app" -> {
          system.startApp(Integer.parseInt(words[1]));
          system.awaitHealthy(Integer.parseInt(words[1]));
        }
        case "client-line" -> damage(clientLines.get(Integer.parseInt(words[1]) - 1), words);
        case "database-line" -> damage(system.databaseLine(Integer.parseInt(words[1])), words);
        default -> throw new IllegalArgumentException("Unknown damage " + words[0]);
      }
      return "done";
    } catch (RuntimeException failure) {
      return failure.toString().replace('\n', ' ');
    }
  }

  private static void damage(FaultProxy line, String[] words) {
    switch (words[2]) {
      case "silence" -> line.silence();
      case "cut" -> line.cut();
      case "vanish" -> line.vanish();
      case "delay" -> line.delay(Duration.ofMillis(Integer.parseInt(words[3])));
      case "throttle" -> line.throttle(Integer.parseInt(words[3]));
      case "heal" -> line.heal();
      default -> throw new IllegalArgumentException("Unknown fault " + words[2]);
    }
  }
}
