package org.partner2connect.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.PersonId;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real yjs and y-protocols from npm, without a page, against the server. Needs Node and npm: named
 * by {@code P2C_NODE} and {@code P2C_NPM}, else on the PATH.
 */
class HeadlessClientModuleTests extends DraftingModuleTest {

  private static final Path SOURCES = Path.of("src", "test", "headless");
  private static final Path TARGET = Path.of("target", "headless");

  @Test
  void servesARealYjsClient() throws Exception {
    install();
    PersonId one = person(Access.WRITE);
    PersonId two = person(Access.WRITE);
    PersonId reader = person(Access.READ);
    PersonId stranger = person(Access.NONE);
    String base = "ws://localhost:" + port + "/collab/";
    String setup =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "url", base + document,
                    "unknownUrl", base + DocumentId.next(),
                    "one", token(one, document),
                    "two", token(two, document),
                    "reader", token(reader, document),
                    "stranger", token(stranger, document)));

    var node =
        process(
            find("P2C_NODE", "node").toString(), "--test", "--test-reporter=tap", "headless.mjs");
    node.environment().put("HEADLESS_SETUP", setup);

    assertThat(run(node, 2)).contains("# pass 7", "# fail 0");
    assertThat(documents.read(document).content().text()).contains("still here");
  }

  private static void install() throws IOException, InterruptedException {
    Files.createDirectories(TARGET);
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        Path copy = TARGET.resolve(file.getFileName().toString());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Path installed = TARGET.resolve("installed-lock.json");
    Path lock = TARGET.resolve("package-lock.json");
    if (!Files.exists(installed) || Files.mismatch(lock, installed) >= 0) {
      String npm = find("P2C_NPM", "npm").toString();
      run(process(npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"), 5);
      Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static ProcessBuilder process(String... command) {
    var builder = new ProcessBuilder(List.of(command)).directory(TARGET.toFile());
    Path folder = find("P2C_NODE", "node").toAbsolutePath().getParent();
    builder.environment().put("PATH", folder + File.pathSeparator + System.getenv("PATH"));
    return builder;
  }

  private static String run(ProcessBuilder builder, int minutes)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(TARGET, "output", ".log");
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
      String output = Files.readString(log);
      assertThat(ended && process.exitValue() == 0).as(output).isTrue();
      return output;
    } finally {
      process.destroyForcibly();
      Files.delete(log);
    }
  }

  private static Path find(String variable, String name) {
    String given = System.getenv(variable);
    Stream<Path> candidates =
        given != null
            ? Stream.of(Path.of(given))
            : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name));
    return candidates
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "This test needs %s: put it on the PATH or name it by %s"
                        .formatted(name, variable)));
  }
}
