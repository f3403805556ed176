package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartBudgetTests {

  private Instant now = Instant.EPOCH;
  private final RestartBudget budget = new RestartBudget(() -> now);

  @Test
  void allowsFiveRestartsWithinAMinute() {
    for (int restart = 1; restart <= 5; restart++) {
      assertThat(budget.take()).isTrue();
    }
    assertThat(budget.take()).isFalse();
  }

  @Test
  void recoversAfterAMinute() {
    for (int restart = 1; restart <= 5; restart++) {
      budget.take();
    }
    now = now.plusSeconds(61);
    assertThat(budget.take()).isTrue();
    assertThat(budget.delay()).isEqualTo(Duration.ZERO);
  }

  @Test
  void waitsLongerFromOneRestartToTheNext() {
    budget.take();
    assertThat(budget.delay()).isEqualTo(Duration.ZERO);
    budget.take();
    assertThat(budget.delay()).isEqualTo(Duration.ofMillis(250));
    budget.take();
    assertThat(budget.delay()).isEqualTo(Duration.ofMillis(500));
  }
}
