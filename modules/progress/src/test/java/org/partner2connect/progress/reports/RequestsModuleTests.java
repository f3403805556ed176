package org.partner2connect.progress.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.membership.DutiesPassed;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.progress.ProgressContext;
import org.partner2connect.progress.ProgressFixtures;
import org.partner2connect.progress.ProgressFixtures.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ProgressContext
class RequestsModuleTests {

  @Autowired ProgressFixtures fixtures;
  @Autowired DailyRound round;
  @Autowired Chasing chasing;
  @Autowired LinkDesk desk;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transactions;

  OrganisationId lead;
  Someone focal;
  Someone secretariat;

  @BeforeEach
  void seats() {
    fixtures.reset();
    lead = fixtures.organisation("Ejemplo Mobile");
    focal = fixtures.seated(lead, SeatRole.FOCAL_POINT, "Fatou Diallo");
    secretariat = fixtures.someone("Salma Haddad");
  }

  private CommitmentId published(String reference, int daysAgo) {
    return fixtures.published(lead, reference, Instant.now().minus(daysAgo, ChronoUnit.DAYS));
  }

  private void round() {
    fixtures.asSystem(round::make);
  }

  @Test
  void asksAYearAfterPublicationAndRemindsTwice() {
    var due = published("P2C-C-901", 370);
    published("P2C-C-902", 300);
    round();
    round();
    assertThat(fixtures.mailsTo(focal)).containsExactly("Report progress on commitment P2C-C-901");

    fixtures.age(due, 29);
    round();
    assertThat(fixtures.mailsTo(focal)).hasSize(1);
    fixtures.age(due, 1);
    round();
    round();
    assertThat(fixtures.mailsTo(focal)).hasSize(2).last().asString().startsWith("Reminder");
    fixtures.age(due, 30);
    round();
    round();
    assertThat(fixtures.mailsTo(focal)).hasSize(3).last().asString().startsWith("Last reminder");
    fixtures.age(due, 300);
    round();
    assertThat(fixtures.mailsTo(focal)).hasSize(3);
  }

  @Test
  void whoeverMissedADayGetsOneReminder() {
    var due = published("P2C-C-901", 370);
    round();
    fixtures.age(due, 70);
    round();
    round();
    assertThat(fixtures.mailsTo(focal)).hasSize(2).last().asString().startsWith("Last reminder");
  }

  @Test
  void nodesAtTheSameTimeAskOnce() {
    published("P2C-C-901", 370);
    try (var executor = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        executor.submit(this::round);
      }
    }
    assertThat(fixtures.mailsTo(focal)).hasSize(1);
  }

  @Test
  void asksNobodyForWhatIsOverOrNotAMembers() {
    var fulfilled = published("P2C-C-901", 300);
    fixtures.execute(
        """
        insert into progress.report values (gen_random_uuid(), ?, 2021, 'FULFILLED', null, null,
            'Done', 'en', null, 'WORKSPACE', now() - interval '3 years', null)
        """,
        fulfilled.value());
    var withdrawn = published("P2C-C-902", 800);
    fixtures.withdraw(withdrawn);
    fixtures.published(null, "P2C-C-001", Instant.now().minus(2_000, ChronoUnit.DAYS));
    round();
    assertThat(fixtures.count("progress.request")).isZero();
    assertThat(fixtures.mailsTo(focal)).isEmpty();
  }

  @Test
  void theSecretariatRemindsAtMostOnceADay() {
    var commitment = published("P2C-C-901", 10);
    int written = fixtures.asking(secretariat, () -> chasing.chase(commitment), "SECRETARIAT");
    assertThat(written).isEqualTo(1);
    assertThat(fixtures.mailsTo(focal))
        .containsExactly("The secretariat asks for a report on commitment P2C-C-901");
    assertThatThrownBy(
            () -> fixtures.as(secretariat, () -> chasing.chase(commitment), "SECRETARIAT"))
        .isInstanceOf(RemindedToday.class);
    fixtures.age(commitment, 2);
    fixtures.as(secretariat, () -> chasing.chase(commitment), "SECRETARIAT");
    assertThat(fixtures.mailsTo(focal)).hasSize(2);
    assertThatThrownBy(() -> fixtures.as(focal, () -> chasing.chase(commitment)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void saysWhenThereIsNobodyToRemind() {
    var lonely = fixtures.organisation("Lonely Networks");
    fixtures.seated(lonely, SeatRole.DELEGATE, "Lone Delegate");
    var commitment = fixtures.published(lonely, "P2C-C-903", Instant.now());
    assertThatThrownBy(
            () -> fixtures.as(secretariat, () -> chasing.chase(commitment), "SECRETARIAT"))
        .isInstanceOf(NobodyToRemind.class);
    assertThat(fixtures.count("progress.request")).isZero();
  }

  @Test
  void whoTakesOverGetsALinkOfTheirOwn() {
    var commitment = published("P2C-C-901", 370);
    round();
    var old = fixtures.token(focal);
    desk.keep(
        old,
        ((LinkedReport.Open) desk.read(old, Locale.ENGLISH)).paper().stamp(),
        new ReportForm("2021", "", "", "", "Half of it"));
    fixtures.execute(
        "update membership.seat set until = now() where person_id = ?", focal.id().value());
    var successor = fixtures.seated(lead, SeatRole.FOCAL_POINT, "Frida Sol");
    for (int delivery = 0; delivery < 2; delivery++) {
      transactions.executeWithoutResult(
          status ->
              events.publishEvent(
                  new DutiesPassed(focal.id(), successor.id(), lead, Instant.now())));
    }
    await().untilAsserted(() -> assertThat(fixtures.mailsTo(successor)).hasSize(1));
    var read = desk.read(fixtures.token(successor), Locale.ENGLISH);
    assertThat(read)
        .isInstanceOfSatisfying(
            LinkedReport.Open.class,
            open -> {
              assertThat(open.commitment().id()).isEqualTo(commitment);
              assertThat(open.paper().form().narrative()).isEqualTo("Half of it");
            });
    assertThat(desk.read(old, Locale.ENGLISH)).isInstanceOf(LinkedReport.Closed.class);
  }
}
