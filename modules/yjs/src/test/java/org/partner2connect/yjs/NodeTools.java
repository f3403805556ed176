package org.partner2connect.yjs;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds Node and npm (environment {@code P2C_NODE}, {@code P2C_NPM}, else on the PATH) and installs
 * the oracle with exactly the locked versions, once for each lock file.
 */
final class NodeTools {

  private static final Path SOURCES = Path.of("src", "test", "node");
  private static final Path TARGET = Path.of("target", "yjs-oracle");

  private NodeTools() {}

  /** Starts a script of {@code src/test/node}. */
  static Process start(String script) throws IOException {
    Path folder = install();
    return process(folder, node().toString(), script)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static synchronized Path install() throws IOException {
    Files.createDirectories(TARGET);
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = TARGET.resolve(file.getFileName().toString());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Path installed = TARGET.resolve("installed-lock.json");
    Path lock = TARGET.resolve("package-lock.json");
    if (!Files.exists(installed) || Files.mismatch(lock, installed) >= 0) {
      runNpm();
      Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }
    return TARGET;
  }

  private static void runNpm() throws IOException {
    Path log = TARGET.resolve("npm.log");
    String npm = find("P2C_NPM", "npm").toString();
    Process process =
        process(TARGET, npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund")
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException("npm ci failed:\n" + Files.readString(log));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static ProcessBuilder process(Path folder, String... command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    String path = node().toAbsolutePath().getParent() + File.pathSeparator + System.getenv("PATH");
    builder.environment().put("PATH", path);
    return builder;
  }

  private static Path node() {
    return find("P2C_NODE", "node");
  }

  private static Path find(String variable, String name) {
    String given = System.getenv(variable);
    List<Path> candidates =
        given != null
            ? List.of(Path.of(given))
            : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .toList();
    return candidates.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The differential tests need %s: put it on the PATH or name it by %s"
                        .formatted(name, variable)));
  }
}
