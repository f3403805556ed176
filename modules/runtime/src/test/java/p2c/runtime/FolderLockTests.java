package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTests {

  @TempDir Path folder;

  @Test
  void namesTheProcessThatHoldsTheFolder() throws Exception {
    try (FolderLock held = FolderLock.on(folder.resolve("lock"))) {
      assertThat(held).isNotNull();
      assertThatExceptionOfType(CannotStart.class)
          .isThrownBy(() -> FolderLock.on(folder.resolve("lock")))
          .withMessage(
              "Partner2Connect is already running on %s, pid %d.",
              folder, ProcessHandle.current().pid());
    }
  }

  @Test
  void isFreeAgainAfterwards() throws Exception {
    FolderLock.on(folder.resolve("lock")).close();
    FolderLock.on(folder.resolve("lock")).close();
  }
}
