package org.partner2connect.commitments.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Runs the tests of the form's scripts, which keep on the device what the server does not have.
 *
 * <p>Node is the one that {@code P2C_NODE} names, else the first on the path. A machine without it
 * fails: what is to lose nothing must not ship untested.
 */
class PledgeFrontendTests {

  @Test
  void theFormsScriptsPassTheirOwnTests() throws Exception {
    var output = Files.createTempFile("pledge-frontend", ".txt");
    var process =
        new ProcessBuilder(
                node().toString(), "--test", "--test-reporter=spec", "src/test/frontend/*.test.ts")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    var said = Files.readString(output, UTF_8);
    Files.delete(output);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain("ℹ tests 0").contains("ℹ skipped 0");
  }

  private static Path node() {
    var named = Optional.ofNullable(System.getenv("P2C_NODE")).map(Path::of);
    var found =
        named.or(
            () ->
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .map(directory -> Path.of(directory, "node"))
                    .filter(Files::isExecutable)
                    .findFirst());
    assertThat(found).as("Node 24 or newer: set P2C_NODE or put node on the path").isPresent();
    return found.orElseThrow().toAbsolutePath();
  }
}
