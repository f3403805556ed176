package org.partner2connect.drafting.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Runs the editor's own tests and its type check with Node, on the sources that ship.
 *
 * <p>Node is the one that {@code P2C_NODE} names, else the first on the path. A machine without it
 * fails: an editor nobody tested must not ship.
 */
class EditorFrontendTests {

  private static final Path SHOP = Path.of("target", "editor-frontend");
  private static final Path TESTS = Path.of("src", "test", "frontend");
  private static final Path SOURCES =
      Path.of("src", "main", "resources", "META-INF", "frontend", "drafting");
  private static final Path TEXTS = Path.of("src", "main", "resources", "i18n");

  private static Path node = Path.of("node");

  @BeforeAll
  static void setUpShop() throws Exception {
    node = findNode();
    var installed = SHOP.resolve("installed.json");
    var lock = Files.readString(TESTS.resolve("package-lock.json"));
    copy(TESTS, SHOP);
    if (!Files.exists(installed) || !Files.readString(installed).equals(lock)) {
      var npm = node.resolveSibling("npm");
      var run =
          run(List.of(Files.exists(npm) ? npm.toString() : "npm", "ci", "--no-audit", "--no-fund"));
      assertThat(run.exit()).as(run.output()).isZero();
      Files.writeString(installed, lock);
    }
    copy(SOURCES, SHOP.resolve("drafting"));
    copy(TEXTS, SHOP.resolve("i18n"));
  }

  @Test
  void theEditorPassesItsOwnTests() throws Exception {
    var run =
        run(
            List.of(
                node.toString(),
                "--import",
                "./setup.ts",
                "--test",
                "--test-force-exit",
                "--test-reporter=spec",
                "*.test.ts"));
    System.out.println(run.output());
    assertThat(run.exit()).as(run.output()).isZero();
    assertThat(run.output()).doesNotContain("ℹ tests 0").contains("ℹ skipped 0");
  }

  @Test
  void itsTypesHold() throws Exception {
    var run = run(List.of(node.toString(), "node_modules/typescript/bin/tsc", "-p", "."));
    assertThat(run.exit()).as(run.output()).isZero();
  }

  private record Run(int exit, String output) {}

  private static Run run(List<String> command) throws Exception {
    var output = SHOP.resolve("output.txt");
    var builder = new ProcessBuilder(command).directory(SHOP.toFile()).redirectErrorStream(true);
    builder.redirectOutput(output.toFile());
    var directory = node.getParent();
    if (directory != null) {
      builder
          .environment()
          .merge("PATH", directory.toString(), (old, dir) -> dir + File.pathSeparator + old);
    }
    var process = builder.start();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return new Run(process.waitFor(), Files.readString(output, UTF_8));
  }

  private static Path findNode() {
    var named = Optional.ofNullable(System.getenv("P2C_NODE")).map(Path::of);
    var onPath =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .map(directory -> Path.of(directory, "node"))
            .filter(Files::isExecutable)
            .findFirst();
    var found = named.or(() -> onPath);
    assertThat(found).as("Node 24 or newer: set P2C_NODE or put node on the path").isPresent();
    return found.orElseThrow().toAbsolutePath();
  }

  /** Replaces what is there, so that no file of an earlier run is tested. */
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var old = Files.list(to)) {
      for (var file : old.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("installed.json")) {
          Files.delete(file);
        }
      }
    }
    try (var files = Files.list(from)) {
      for (var file : files.toList()) {
        var target = to.resolve(file.getFileName().toString());
        if (Files.isDirectory(file)) {
          copy(file, target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }
}
