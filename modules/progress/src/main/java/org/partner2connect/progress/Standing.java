package org.partner2connect.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a commitment stands with its reports.
 *
 * @param stage that was reported last, null without a report
 * @param reportedAt when it was reported last
 * @param askedAt when the report that is still wanted was asked for; null while none is
 * @param remindedAt when somebody was last reminded of that
 * @param halfFilled when somebody last worked on the next report, null while nobody has begun
 */
public record Standing(
    ReportedCommitment commitment,
    @Nullable Stage stage,
    @Nullable Instant reportedAt,
    @Nullable Instant askedAt,
    @Nullable Instant remindedAt,
    @Nullable Instant halfFilled) {

  /** The day on which the coalition last heard of it. */
  public LocalDate heard() {
    return Geneva.day(reportedAt == null ? commitment.publishedAt() : reportedAt);
  }

  /** The day on which the next report is due. */
  public LocalDate due() {
    return TrafficLight.due(heard());
  }

  public TrafficLight light(LocalDate today) {
    return TrafficLight.of(stage, heard(), today);
  }

  /** Whether the yearly report is wanted by now. */
  public boolean isDue(LocalDate today) {
    return (stage == null || !stage.isOver()) && !today.isBefore(due());
  }
}
