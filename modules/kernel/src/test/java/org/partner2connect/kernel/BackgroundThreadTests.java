package org.partner2connect.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundThreadTests {

  private final BackgroundThread thread = new BackgroundThread("a part");

  @AfterEach
  void end() {
    thread.timer().shutdownNow();
  }

  @Test
  void worksAgainAfterEveryNewStart() throws Exception {
    for (int time = 0; time < 3; time++) {
      thread.start();
      assertThat(thread.timer().submit(() -> Thread.currentThread().getName()).get())
          .isEqualTo("a part");
      thread.timer().shutdownNow();
    }
  }

  @Test
  void worksOnADaemonThread() throws Exception {
    thread.start();
    assertThat(thread.timer().submit(() -> Thread.currentThread().isDaemon()).get()).isTrue();
  }

  @Test
  void takesNothingBeforeItIsStarted() {
    assertThatExceptionOfType(RejectedExecutionException.class)
        .isThrownBy(() -> thread.timer().execute(() -> {}));
  }
}
