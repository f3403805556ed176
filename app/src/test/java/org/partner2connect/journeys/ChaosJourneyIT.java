package org.partner2connect.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import p2c.runtime.Chaos;
import p2c.runtime.RunningSystem;

/**
 * The small, fixed run of {@code docs/benchmarks/chaos}: simulated editors with real yjs type while
 * PostgreSQL and the application are killed. Needs Node and npm: named by {@code P2C_NODE} and
 * {@code P2C_NPM}, else on the PATH.
 */
class ChaosJourneyIT {

  private static final Path TARGET = Path.of("target", "chaos");

  @Test
  void nobodyLosesAnAcknowledgedCharacterToEightKills() throws Exception {
    Path node = find("P2C_NODE", "node").toAbsolutePath();
    install(node);

    RunningSystem system = RunningSystem.get();
    int code;
    try {
      code =
          new Chaos(system, 1)
              .run(
                  node,
                  TARGET,
                  List.of("--kills", "8", "--seed", "20301", "--editors", "6", "--documents", "2"));
    } finally {
      // Its pool is full of connections that died with PostgreSQL, one failed sign-in for each.
      system.stopKeycloak();
      system.startKeycloak();
    }

    assertThat(code).as("see the output above").isZero();
  }

  private static void install(Path node) throws IOException, InterruptedException {
    Files.createDirectories(TARGET);
    try (Stream<Path> files = Files.list(Path.of("..", "docs", "benchmarks", "chaos"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, TARGET.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    var npm =
        new ProcessBuilder(find("P2C_NPM", "npm").toString(), "ci", "--ignore-scripts")
            .directory(TARGET.toFile())
            .redirectErrorStream(true)
            .redirectOutput(TARGET.resolve("npm.log").toFile());
    npm.environment()
        .merge("PATH", node.getParent().toString(), (path, own) -> own + File.pathSeparator + path);
    assertThat(npm.start().waitFor()).as("npm ci, see target/chaos/npm.log").isZero();
  }

  private static Path find(String variable, String name) {
    String given = System.getenv(variable);
    Stream<Path> candidates =
        given != null
            ? Stream.of(Path.of(given))
            : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name));
    return candidates.filter(Files::isExecutable).findFirst().orElseThrow();
  }
}
