package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedProgramTests {

  @TempDir Path cache;

  @Test
  void unpacksOnce() {
    AtomicInteger times = new AtomicInteger();
    for (int start = 0; start < 2; start++) {
      UnpackedProgram.in(cache, "program", folder -> times.incrementAndGet());
    }
    assertThat(times).hasValue(1);
  }

  @Test
  void beginsAnewAfterAnInterruption() {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(
            () ->
                UnpackedProgram.in(
                    cache,
                    "program",
                    folder -> {
                      Files.writeString(folder.resolve("half"), "");
                      throw new IOException("disk full");
                    }))
        .withMessageContaining("disk full");
    assertThat(cache.resolve("program")).doesNotExist();
    Path program =
        UnpackedProgram.in(
            cache, "program", folder -> Files.writeString(folder.resolve("whole"), ""));
    assertThat(program.resolve("whole")).exists();
    assertThat(program.resolve("half")).doesNotExist();
  }
}
