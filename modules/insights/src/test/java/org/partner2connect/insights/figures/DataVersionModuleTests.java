package org.partner2connect.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partner2connect.commitments.CommitmentCorrected;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentPublished;
import org.partner2connect.commitments.CommitmentWithdrawn;
import org.partner2connect.commitments.RateEntered;
import org.partner2connect.insights.InsightsContext;
import org.partner2connect.insights.RegisterRows;
import org.partner2connect.insights.RegisterRows.Row;
import org.partner2connect.kernel.Ids;
import org.partner2connect.progress.ConfirmationPublished;
import org.partner2connect.progress.ProgressReported;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

/** What the public sees has a version, which everything that changes it counts up. */
@InsightsContext
class DataVersionModuleTests {

  private static final CommitmentId COMMITMENT = new CommitmentId(Ids.next());

  @Autowired private Snapshots snapshots;
  @Autowired private RegisterRows rows;

  static Stream<Object> events() {
    var now = Instant.now();
    return Stream.of(
        new CommitmentPublished(COMMITMENT, now),
        new CommitmentCorrected(COMMITMENT, now),
        new CommitmentWithdrawn(COMMITMENT, now),
        new RateEntered("EUR", now),
        new ProgressReported(COMMITMENT, now),
        new ConfirmationPublished(COMMITMENT, now));
  }

  @ParameterizedTest
  @MethodSource("events")
  void countsUpWithEveryChange(Object event, Scenario scenario) {
    var before = snapshots.tag();
    scenario
        .publish(event)
        .andWaitForStateChange(snapshots::tag, tag -> !tag.equals(before))
        .andVerify(tag -> assertThat(tag).isNotEqualTo(before));
  }

  @Test
  void readsOnceForEachVersion() {
    rows.clear();
    rows.add(Row.of("P2C-C-901"), "First");
    var first = snapshots.current();
    assertThat(snapshots.current()).isSameAs(first);
    rows.add(Row.of("P2C-C-902"), "Second");
    assertThat(snapshots.current()).isNotSameAs(first);
    assertThat(snapshots.current().all()).hasSize(2);
  }
}
