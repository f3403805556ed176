package org.partner2connect.progress.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.DemoData;
import org.partner2connect.kernel.Ids;
import org.partner2connect.progress.Geneva;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.partner2connect.progress.Stage;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What public sources say became of four real commitments, with the sources; and one report of a
 * made-up member.
 */
@Component
@Profile("demo")
class ProgressDemo implements DemoData {

  private static final Duration A_WEEK = Duration.ofDays(7);

  private final ReportedCommitmentQueries commitments;
  private final ReportLog reports;
  private final Clock clock;

  ProgressDemo(ReportedCommitmentQueries commitments, ReportLog reports, Clock clock) {
    this.commitments = commitments;
    this.reports = reports;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public void load() {
    source(
        "P2C-C-006",
        new CheckedReport(
            2022,
            Stage.IN_PROGRESS,
            new BigDecimal("2600000000"),
            10_900_000L,
            "USD 2.6 billion disbursed to 3.3 million entrepreneurs, 58% of them women;"
                + " 10.9 million people reached."),
        "https://www.itu.int/itu-d/reports/partner2connect-annual-report-2022/2022/03/12/p2c-in-focus");
    source(
        "P2C-C-015",
        new CheckedReport(2023, Stage.IN_PROGRESS, null, 90_000_000L, "90 million people connected."),
        "https://www.mobileworldlive.com/huawei/huawei-teams-with-un-on-partner2connect/");
    source(
        "P2C-C-015",
        new CheckedReport(
            2025,
            Stage.FULFILLED,
            null,
            170_000_000L,
            "170 million people connected, more than the 120 million promised; reported in March"
                + " 2026."),
        "https://vir.com.vn/huawei-connects-170-million-people-exceeds-un-digital-pledge-147832.html");
    source(
        "P2C-C-018",
        new CheckedReport(
            2025,
            Stage.FULFILLED,
            null,
            1_000_000L,
            "The target of one million people was met two years ahead of schedule."),
        "https://lbnntv.com/eutelsat-renews-tsf-partnership-hits-partner2connect-target-early");
    source(
        "P2C-C-022",
        new CheckedReport(
            2025,
            Stage.FULFILLED,
            null,
            10_000L,
            "More than 10,000 people trained, so that the target is exceeded."),
        "https://dig.watch/event/wsis20-high-level-event-2025/partner2connect-high-level-dialogue");
    madeUp();
  }

  /** Counts from the end of the year that a source tells of. */
  private void source(String reference, CheckedReport report, String source) {
    var at = LocalDate.of(report.year(), 12, 31).atStartOfDay(Geneva.ZONE).toInstant();
    commitments
        .numbered(reference, Locale.ENGLISH)
        .ifPresent(
            commitment ->
                file(commitment, report, new ReportLog.Origin("SOURCE", null, source, at)));
  }

  private void madeUp() {
    commitments.ledByMembers(Locale.ENGLISH).stream()
        .filter(commitment -> commitment.amount() != null)
        .findFirst()
        .ifPresent(
            commitment -> {
              var at = clock.instant().minus(A_WEEK);
              file(
                  commitment,
                  begun(commitment, Geneva.day(at).getYear()),
                  new ReportLog.Origin("WORKSPACE", null, null, at));
            });
  }

  private static CheckedReport begun(ReportedCommitment commitment, int year) {
    return new CheckedReport(
        year,
        Stage.IN_PROGRESS,
        quarter(commitment.amount()),
        commitment.people() == null ? null : commitment.people() / 4,
        "The first sites are built and the first training has been held. The rest follows next"
            + " year.");
  }

  private static @Nullable BigDecimal quarter(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.divide(BigDecimal.valueOf(4), 0, RoundingMode.DOWN);
  }

  private void file(
      ReportedCommitment commitment, CheckedReport report, ReportLog.Origin origin) {
    reports.add(
        Ids.next(), commitment.id(), report, Locale.ENGLISH.getLanguage(), origin);
  }
}
