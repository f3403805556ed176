package org.partner2connect.progress.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.identity.SignedTokens;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.progress.ProgressContext;
import org.partner2connect.progress.ProgressFixtures;
import org.partner2connect.progress.ProgressFixtures.Someone;
import org.partner2connect.progress.ProgressReported;
import org.partner2connect.progress.evidence.UploadedFile;
import org.partner2connect.progress.reports.LinkedReport.Why;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

@ProgressContext
class LinkDeskModuleTests {

  private static final ReportForm GOOD =
      new ReportForm("2021", "IN_PROGRESS", "250,000", "1,200", "Twelve masts stand.");

  @Autowired ProgressFixtures fixtures;
  @Autowired LinkDesk desk;
  @Autowired DailyRound round;
  @Autowired SignedTokens tokens;

  OrganisationId lead;
  Someone focal;
  Someone alternate;
  CommitmentId commitment;

  @BeforeEach
  void asksForAReport() {
    fixtures.reset();
    lead = fixtures.organisation("Ejemplo Mobile");
    focal = fixtures.seated(lead, SeatRole.FOCAL_POINT, "Fatou Diallo");
    alternate = fixtures.seated(lead, SeatRole.ALTERNATE, fixtures.someone("Aline", "fr"));
    commitment =
        fixtures.published(lead, "P2C-C-901", Instant.now().minus(400, ChronoUnit.DAYS), "KEN");
    fixtures.asSystem(round::make);
  }

  private LinkedReport.Open open(Someone person) {
    var read = desk.read(fixtures.token(person), Locale.ENGLISH);
    assertThat(read).isInstanceOf(LinkedReport.Open.class);
    return (LinkedReport.Open) read;
  }

  private Why closed(String token) {
    var read = desk.read(token, Locale.ENGLISH);
    assertThat(read).isInstanceOf(LinkedReport.Closed.class);
    return ((LinkedReport.Closed) read).why();
  }

  @Test
  void writesToFocalPointAndAlternateInTheirLanguages() {
    assertThat(fixtures.mailsTo(focal)).containsExactly("Report progress on commitment P2C-C-901");
    assertThat(fixtures.mailsTo(alternate))
        .containsExactly("Rendez compte de l’engagement P2C-C-901");
    assertThat(fixtures.token(focal)).isNotEqualTo(fixtures.token(alternate));
  }

  @Test
  void lookingChangesNothing() {
    for (int i = 0; i < 3; i++) {
      assertThat(open(focal).paper().stamp().version()).isZero();
    }
    assertThat(fixtures.count("progress.draft")).isZero();
    assertThat(fixtures.count("progress.report")).isZero();
  }

  @Test
  void aHalfFilledReportSurvivesAndTheNextSeesIt() {
    var half = new ReportForm("2021", "", "so far 12 EUR?", "\u0000a few", "Twelve masts");
    var kept = desk.keep(fixtures.token(focal), open(focal).paper().stamp(), half);
    assertThat(kept.version()).isEqualTo(1);
    var paper = open(alternate).paper();
    assertThat(paper.stamp()).isEqualTo(kept);
    assertThat(paper.form().amount()).isEqualTo("so far 12 EUR?");
    assertThat(paper.form().people()).isEqualTo("a few");
  }

  @Test
  void theSecondToWriteIsTold() {
    var first = open(focal).paper().stamp();
    var second = open(alternate).paper().stamp();
    desk.keep(fixtures.token(focal), first, GOOD);
    assertThatThrownBy(() -> desk.keep(fixtures.token(alternate), second, GOOD))
        .isInstanceOf(ReportChangedMeanwhile.class);
    assertThatThrownBy(
            () -> desk.send(fixtures.token(alternate), second, GOOD, Locale.ENGLISH))
        .isInstanceOf(ReportChangedMeanwhile.class);
    assertThat(fixtures.count("progress.report")).isZero();
  }

  @Test
  void sendingUsesUpEveryLink(AssertablePublishedEvents events) {
    var token = fixtures.token(focal);
    var other = fixtures.token(alternate);
    desk.send(token, open(focal).paper().stamp(), GOOD, Locale.ENGLISH);

    assertThat(closed(token)).isEqualTo(Why.USED);
    assertThat(closed(other)).isEqualTo(Why.USED);
    assertThat(fixtures.row("select * from progress.report"))
        .containsEntry("channel", "LINK")
        .containsEntry("stage", "IN_PROGRESS")
        .containsEntry("year", 2021)
        .containsEntry("people", 1200L)
        .containsEntry("reported_by", focal.id().value());
    assertThat(fixtures.count("progress.draft")).isZero();
    assertThat(fixtures.row("select * from progress.published_standing"))
        .containsEntry("stage", "IN_PROGRESS")
        .containsEntry("confirmed_amount", null);
    events.assertThat().contains(ProgressReported.class);
    assertThat(fixtures.mailsTo(alternate)).last().asString().contains("P2C-C-901").contains("reçu");
  }

  @Test
  void theSameFormCountsOnce() {
    var token = fixtures.token(focal);
    var stamp = open(focal).paper().stamp();
    desk.send(token, stamp, GOOD, Locale.ENGLISH);
    assertThatThrownBy(() -> desk.send(token, stamp, GOOD, Locale.ENGLISH))
        .isInstanceOf(ReportSent.class);
    assertThatThrownBy(() -> desk.keep(token, stamp, GOOD)).isInstanceOf(ReportSent.class);
    assertThat(fixtures.count("progress.report")).isEqualTo(1);
  }

  @Test
  void ofTwoAtTheSameTimeOneCounts() throws Exception {
    var token = fixtures.token(focal);
    var stamp = open(focal).paper().stamp();
    try (var executor = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 8; i++) {
        executor.submit(
            () -> {
              try {
                desk.send(token, stamp, GOOD, Locale.ENGLISH);
              } catch (Refusal overtaken) {
                // All but one.
              }
            });
      }
    }
    assertThat(fixtures.count("progress.report")).isEqualTo(1);
    assertThat(fixtures.count("progress.draft")).isZero();
  }

  @Test
  void aForgedLinkOpensNothing() {
    var token = fixtures.token(focal);
    assertThat(closed("forged")).isEqualTo(Why.UNKNOWN);
    assertThat(closed("")).isEqualTo(Why.UNKNOWN);
    assertThat(closed(token.substring(0, token.length() - 2) + "AA")).isEqualTo(Why.UNKNOWN);
    var elsewhere = tokens.sign("interest.status", Ids.next().toString(), Instant.MAX.minusMillis(1));
    assertThat(closed(elsewhere)).isEqualTo(Why.UNKNOWN);
    var unknown =
        tokens.sign("progress.report", Ids.next().toString(), Instant.now().plusSeconds(60));
    assertThat(closed(unknown)).isEqualTo(Why.UNKNOWN);
    assertThatThrownBy(
            () -> desk.send("forged", new Stamp(Ids.next(), 0), GOOD, Locale.ENGLISH))
        .isInstanceOf(ReportsClosed.class);
  }

  @Test
  void anExpiredLinkOpensNothing() {
    var token = fixtures.token(focal);
    fixtures.execute("update progress.link set expires_at = now() - interval '1 second'");
    assertThat(closed(token)).isEqualTo(Why.EXPIRED);
    assertThatThrownBy(() -> desk.keep(token, new Stamp(Ids.next(), 0), GOOD))
        .isInstanceOf(ReportsClosed.class);
  }

  @Test
  void aLinkIsForItsCommitmentOnly() {
    var other = fixtures.published(lead, "P2C-C-902", Instant.now().minus(1, ChronoUnit.DAYS));
    desk.send(fixtures.token(focal), open(focal).paper().stamp(), GOOD, Locale.ENGLISH);
    assertThat(fixtures.row("select * from progress.report"))
        .containsEntry("commitment_id", commitment.value())
        .doesNotContainValue(other.value());
  }

  @Test
  void whoeverHasLeftReportsNoMore() {
    var token = fixtures.token(focal);
    fixtures.execute(
        "update membership.seat set until = now() where person_id = ?", focal.id().value());
    assertThat(closed(token)).isEqualTo(Why.OVER);
  }

  @Test
  void onAWithdrawnCommitmentNothingIsReported() {
    var token = fixtures.token(focal);
    fixtures.withdraw(commitment);
    assertThat(closed(token)).isEqualTo(Why.OVER);
  }

  @Test
  void everyProblemIsSaidAtOnceAndNothingIsFiled() {
    var bad = new ReportForm("1999", "DONE", "-5", "NaN", " \u202e ");
    assertThatThrownBy(
            () ->
                desk.send(
                    fixtures.token(focal), open(focal).paper().stamp(), bad, Locale.ENGLISH))
        .isInstanceOfSatisfying(
            InvalidReport.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(InvalidReport.Problem::field)
                    .containsExactly("year", "stage", "amount", "people", "narrative"));
    assertThat(fixtures.count("progress.report")).isZero();
    assertThat(open(focal)).isNotNull();
  }

  @Test
  void evidenceComesWithTheReportAndIsPublicOnlyThen() {
    var token = fixtures.token(focal);
    var stamp = desk.keep(token, open(focal).paper().stamp(), GOOD);
    var file = UploadedFile.of("list.csv", "village,masts\nZinder,2\n".getBytes(StandardCharsets.UTF_8));
    desk.attach(token, stamp, file);
    desk.attach(token, stamp, file);
    assertThat(open(focal).paper().evidence()).singleElement().extracting("name").isEqualTo("list.csv");
    assertThat(fixtures.count("progress.published_evidence")).isZero();
    desk.send(token, stamp, GOOD, Locale.ENGLISH);
    assertThat(fixtures.count("progress.published_evidence")).isEqualTo(1);
    assertThat(fixtures.row("select evidence from progress.published_report"))
        .containsEntry("evidence", 1);
  }

  @Test
  void aSixthFileIsRefused() {
    var token = fixtures.token(focal);
    var stamp = desk.keep(token, open(focal).paper().stamp(), GOOD);
    for (int i = 1; i <= 5; i++) {
      desk.attach(token, stamp, UploadedFile.of(i + ".txt", ("text " + i).getBytes(StandardCharsets.UTF_8)));
    }
    assertThatThrownBy(() -> desk.attach(token, stamp, UploadedFile.of("6.txt", "6".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(Refusal.class)
        .hasMessage("progress.evidence.many");
    var first = open(focal).paper().evidence().getFirst();
    desk.detach(token, stamp, first.id());
    desk.attach(token, stamp, UploadedFile.of("6.txt", "6".getBytes(StandardCharsets.UTF_8)));
    assertThat(open(focal).paper().evidence()).hasSize(5);
  }
}
