package org.partner2connect.progress.confirmations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.progress.ConfirmationPublished;
import org.partner2connect.progress.ProgressContext;
import org.partner2connect.progress.ProgressFixtures;
import org.partner2connect.progress.ProgressFixtures.Someone;
import org.partner2connect.progress.ReportId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.security.access.AccessDeniedException;

@ProgressContext
class ConfirmationsModuleTests {

  @Autowired ProgressFixtures fixtures;
  @Autowired Confirmations confirmations;
  @Autowired ConfirmationQueries queries;

  OrganisationId lead;
  OrganisationId kenya;
  Someone reporter;
  Someone minister;
  Someone secretariat;
  CommitmentId commitment;
  ReportId report;

  @BeforeEach
  void reports() {
    fixtures.reset();
    lead = fixtures.organisation("Ejemplo Mobile");
    reporter = fixtures.seated(lead, SeatRole.FOCAL_POINT, "Fatou Diallo");
    kenya = fixtures.memberState("Ministry of ICT", "KEN");
    minister = fixtures.seated(kenya, SeatRole.FOCAL_POINT, fixtures.someone("Wanjiru", "fr"));
    secretariat = fixtures.someone("Salma Haddad");
    commitment = fixtures.published(lead, "P2C-C-901", Instant.now(), "KEN", "TCD");
    report = report(2021, 250_000);
  }

  private ReportId report(int year, int amount) {
    var id = Ids.next();
    fixtures.execute(
        """
        insert into progress.report values (?, ?, ?, 'IN_PROGRESS', ?, 1200, 'Twelve masts', 'en',
            null, 'WORKSPACE', now(), null)
        """,
        id,
        commitment.value(),
        year,
        amount);
    return new ReportId(id);
  }

  private void say(ConfirmationKind kind, String text) {
    fixtures.as(minister, () -> confirmations.say(report, kind, text, Locale.FRENCH));
  }

  private Confirmation waiting() {
    return fixtures
        .asking(secretariat, () -> queries.waiting(Locale.ENGLISH), "SECRETARIAT")
        .getFirst()
        .said();
  }

  private void publish() {
    var said = waiting();
    fixtures.as(secretariat, () -> confirmations.publish(said.id(), said.version()), "SECRETARIAT");
  }

  private Object confirmedAmount() {
    return fixtures
        .row("select confirmed_amount from progress.published_standing")
        .get("confirmed_amount");
  }

  @Test
  void aDisputeIsPublishedUnchangedAndTheReporterTold(AssertablePublishedEvents events) {
    say(ConfirmationKind.DISPUTED, "  Il n’y a que <b>trois</b> mâts.  ");
    assertThat(queries.published(report)).isEmpty();
    assertThat(fixtures.count("progress.published_confirmation")).isZero();
    publish();
    assertThat(fixtures.row("select * from progress.published_confirmation"))
        .containsEntry("kind", "DISPUTED")
        .containsEntry("country", "KEN")
        .containsEntry("commitment_id", commitment.value())
        .containsEntry("text", "Il n’y a que <b>trois</b> mâts.");
    events.assertThat().contains(ConfirmationPublished.class);
    assertThat(fixtures.mailsTo(reporter))
        .containsExactly("A country speaks to your report on commitment P2C-C-901");
    assertThat(confirmedAmount()).isNull();
  }

  @Test
  void reportedAndConfirmedAreToldApart() {
    say(ConfirmationKind.CONFIRMED, "");
    assertThat(confirmedAmount()).isNull();
    publish();
    assertThat((BigDecimal) confirmedAmount()).isEqualByComparingTo("250000");
    report(2022, 400_000);
    assertThat(fixtures.row("select * from progress.published_standing"))
        .satisfies(row -> assertThat((BigDecimal) row.get("amount")).isEqualByComparingTo("400000"))
        .satisfies(
            row ->
                assertThat((BigDecimal) row.get("confirmed_amount"))
                    .isEqualByComparingTo("250000"));
    say(ConfirmationKind.DISPUTED, "After all, no.");
    publish();
    assertThat(confirmedAmount()).isNull();
    say(ConfirmationKind.CONFIRMED, "Now it is so.");
    publish();
    assertThat((BigDecimal) confirmedAmount()).isEqualByComparingTo("250000");
  }

  @Test
  void whatIsRefusedIsNotShownAndItsAuthorTold() {
    say(ConfirmationKind.COMMENTED, "Call me under +254 …");
    var said = waiting();
    assertThatThrownBy(
            () ->
                fixtures.as(
                    secretariat,
                    () -> confirmations.refuse(said.id(), said.version(), " "),
                    "SECRETARIAT"))
        .isInstanceOf(Refusal.class);
    fixtures.as(
        secretariat,
        () -> confirmations.refuse(said.id(), said.version(), "It names a private number."),
        "SECRETARIAT");
    assertThat(fixtures.count("progress.published_confirmation")).isZero();
    assertThat(fixtures.mailsTo(minister)).singleElement().asString().startsWith("Non publié");
    assertThatThrownBy(
            () ->
                fixtures.as(
                    secretariat,
                    () -> confirmations.publish(said.id(), said.version()),
                    "SECRETARIAT"))
        .isInstanceOf(DecidedMeanwhile.class);
    var own = fixtures.asking(minister, () -> queries.forOwnCountry(Locale.ENGLISH)).getFirst();
    assertThat(own.said())
        .singleElement()
        .extracting("reason")
        .isEqualTo("It names a private number.");
  }

  @Test
  void oneWordOfACountryWaitsAtATime() {
    say(ConfirmationKind.CONFIRMED, "");
    assertThatThrownBy(() -> say(ConfirmationKind.DISPUTED, "No."))
        .isInstanceOf(WaitsAlready.class);
  }

  @Test
  void whoeverDisputesSaysWhy() {
    assertThatThrownBy(() -> say(ConfirmationKind.DISPUTED, " \n "))
        .isInstanceOf(WordMissing.class);
    assertThatThrownBy(() -> say(ConfirmationKind.COMMENTED, "")).isInstanceOf(WordMissing.class);
    assertThatThrownBy(() -> say(ConfirmationKind.COMMENTED, "x".repeat(4_001)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> say(ConfirmationKind.COMMENTED, "a\u0000b"))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void onlyACountryConcernedSpeaksAndOnlyThroughItsFocalPointOrAlternates() {
    var delegate = fixtures.seated(kenya, SeatRole.DELEGATE, "Delegate");
    var elsewhere =
        fixtures.seated(
            fixtures.memberState("Ministry", "PER"), SeatRole.FOCAL_POINT, "Somebody else");
    for (var person : new Someone[] {delegate, elsewhere, reporter, secretariat}) {
      assertThatThrownBy(
              () ->
                  fixtures.as(
                      person,
                      () ->
                          confirmations.say(
                              report, ConfirmationKind.CONFIRMED, "", Locale.ENGLISH)))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThatThrownBy(
            () ->
                fixtures.as(
                    minister,
                    () ->
                        confirmations.say(
                            new ReportId(UUID.randomUUID()),
                            ConfirmationKind.CONFIRMED,
                            "",
                            Locale.ENGLISH)))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(fixtures.asking(delegate, () -> queries.forOwnCountry(Locale.ENGLISH)))
        .singleElement()
        .extracting("maySpeak")
        .isEqualTo(false);
  }

  @Test
  void aStateDoesNotConfirmItsOwnReport() {
    fixtures.execute(
        "update commitments.commitment set organisation_id = ? where id = ?",
        kenya.value(),
        commitment.value());
    assertThatThrownBy(() -> say(ConfirmationKind.CONFIRMED, ""))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void nobodyDecidesOnTheOwnOrganisation() {
    say(ConfirmationKind.DISPUTED, "No.");
    var said = waiting();
    for (var person :
        new Someone[] {
          fixtures.seated(kenya, SeatRole.DELEGATE, "Of the country"),
          fixtures.seated(lead, SeatRole.DELEGATE, "Of the lead")
        }) {
      assertThatThrownBy(
              () ->
                  fixtures.as(
                      person,
                      () -> confirmations.publish(said.id(), said.version()),
                      "SECRETARIAT"))
          .isInstanceOf(OwnReport.class);
    }
    assertThatThrownBy(
            () -> fixtures.as(minister, () -> confirmations.publish(said.id(), said.version())))
        .isInstanceOf(AccessDeniedException.class);
  }
}
