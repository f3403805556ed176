package org.partner2connect.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.interest.InterestFixtures.Someone;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.MemberOrganisationAdmitted;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@InterestContext
class DecisionsModuleTests {

  @Autowired Decisions decisions;
  @Autowired ApplicantDesk desk;
  @Autowired InterestQueries queries;
  @Autowired InterestFixtures fixtures;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  Someone moderator;
  ExpressionForm form;
  ExpressionId id;

  @BeforeEach
  void receivesAnExpression() {
    fixtures.reset();
    moderator = fixtures.someone("Moderator");
    form = InterestFixtures.form("Sample Union");
    id = fixtures.receive(form).id();
  }

  @Test
  void admitsTheOrganisationAndTellsTheApplicant(PublishedEvents events) {
    var organisation = accept(moderator, 0);

    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.ACCEPTED);
    assertThat(fixtures.members("Sample Union")).isOne();
    assertThat(fixtures.mailsTo(form.email()))
        .anyMatch(subject -> subject.matches("EOI-\\d+: your organisation is in"))
        .anyMatch(subject -> subject.contains("welcome"));
    assertThat(events.ofType(MemberOrganisationAdmitted.class))
        .singleElement()
        .satisfies(
            admitted -> {
              assertThat(admitted.organisation()).isEqualTo(organisation);
              assertThat(admitted.focusAreas()).isEqualTo(Set.of(FocusArea.ACCESS));
            });
    assertThat(events.ofType(ExpressionOfInterestHandled.class))
        .singleElement()
        .satisfies(
            handled -> {
              assertThat(handled.person()).isEqualTo(moderator.id());
              assertThat(handled.how()).isEqualTo(Entry.Kind.ACCEPTED);
              assertThat(handled.deed().role()).isEqualTo("SECRETARIAT");
            });
  }

  @Test
  void asksAndTakesTheAnswer() {
    fixtures.moderate(moderator, () -> decisions.ask(id, 0, " Which villages?\nAnd when? "));
    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.WAITING);
    assertThat(fixtures.mailsTo(form.email())).hasSize(2);

    desk.answer(id, "All of them.");

    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.RECEIVED);
    var detail = queries.ofApplicant(id).orElseThrow();
    assertThat(detail.entries())
        .extracting(Entry::kind)
        .containsExactly(Entry.Kind.RECEIVED, Entry.Kind.QUESTION, Entry.Kind.ANSWER);
    assertThat(detail.entries().get(1).text()).isEqualTo("Which villages?\nAnd when?");
  }

  @Test
  void neverAdmitsWhomItDeclined() {
    fixtures.moderate(moderator, () -> decisions.decline(id, 0, "Not an organisation."));

    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.DECLINED);
    assertThat(fixtures.mailsTo(form.email())).hasSize(2);
    assertThatThrownBy(() -> accept(moderator, fixtures.version(id)))
        .isInstanceOf(AlreadyDecided.class);
    assertThat(fixtures.members("Sample Union")).isZero();
    assertThat(fixtures.mailsTo(form.email())).hasSize(2);
  }

  @Test
  void wantsAReason() {
    for (var reason : new String[] {"", " \n", "x".repeat(4_001), "a\0b"}) {
      assertThatThrownBy(() -> fixtures.moderate(moderator, () -> decisions.decline(id, 0, reason)))
          .isInstanceOf(Refusal.class);
    }
    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.RECEIVED);
  }

  @Test
  void tellsTheSecondModeratorWhoComesLater() {
    accept(moderator, 0);
    var second = fixtures.someone("Second");
    assertThatThrownBy(() -> fixtures.moderate(second, () -> decisions.decline(id, 0, "No.")))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            told -> assertThat(told.arguments()).last().isEqualTo("ACCEPTED"));
    assertThat(fixtures.mailsTo(form.email()))
        .noneMatch(subject -> subject.contains("not accepted"));
  }

  @Test
  void letsOneOfTwoModeratorsDecideWhoActAtTheSameMoment() {
    var second = fixtures.someone("Second");
    var deciding = new CompletableFuture<CompletableFuture<OrganisationId>>();

    transaction.executeWithoutResult(
        status -> {
          fixtures.moderate(moderator, () -> decisions.decline(id, 0, "Not an organisation."));
          deciding.complete(elsewhere(() -> accept(second, 0)));
          awaitBlocked();
        });

    assertThatThrownBy(() -> deciding.join().join())
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            told -> assertThat(told.arguments()).last().isEqualTo("DECLINED"));
    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.DECLINED);
    assertThat(fixtures.members("Sample Union")).isZero();
    assertThat(fixtures.mailsTo(form.email())).hasSize(2);
  }

  @Test
  void tellsTheModeratorThatTheApplicantWasFaster() {
    desk.withdraw(id, null);
    assertThatThrownBy(() -> accept(moderator, 0))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            told -> assertThat(told.arguments()).last().isEqualTo("WITHDRAWN"));
    assertThat(fixtures.members("Sample Union")).isZero();
  }

  @Test
  void letsNobodyDecideOnTheOwnOrganisation() {
    var own = fixtures.member("The Sample Únion Ltd", "SEN");
    fixtures.seat(own, moderator);
    assertThatThrownBy(() -> accept(moderator, 0)).isInstanceOf(OwnOrganisation.class);
    assertThatThrownBy(() -> fixtures.moderate(moderator, () -> decisions.decline(id, 0, "No.")))
        .isInstanceOf(OwnOrganisation.class);
    assertThatThrownBy(() -> fixtures.moderate(moderator, () -> decisions.ask(id, 0, "Why?")))
        .isInstanceOf(OwnOrganisation.class);
    assertThatThrownBy(() -> fixtures.moderate(moderator, () -> decisions.differs(id, 0)))
        .isInstanceOf(OwnOrganisation.class);
    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.RECEIVED);
  }

  @Test
  void letsNobodyDecideOnASecondExpressionOfTheOwnOrganisation() {
    var organisation = accept(moderator, 0);
    fixtures.seat(organisation, moderator);
    var domain = form.email().substring(form.email().indexOf('@') + 1);
    var again = InterestFixtures.form("Another Name", "FRA", "", "bob@" + domain);
    var second = fixtures.receive(again).id();
    assertThatThrownBy(() -> fixtures.moderate(moderator, () -> decisions.accept(second, 0)))
        .isInstanceOf(OwnOrganisation.class);
  }

  @Test
  void remembersThatItIsNoDuplicate() {
    fixtures.received("Sample Union");
    fixtures.moderate(
        moderator,
        () -> {
          assertThat(queries.duplicatesOf(queries.detail(id).orElseThrow())).hasSize(1);
          decisions.differs(id, 0);
          assertThat(queries.duplicatesOf(queries.detail(id).orElseThrow())).isEmpty();
        });
    assertThat(fixtures.state(id)).isEqualTo(ExpressionState.RECEIVED);
    assertThat(fixtures.mailsTo(form.email())).hasSize(1);
  }

  @Test
  void refusesAnUnknownExpression() {
    var nobody = new ExpressionId(Ids.next());
    assertThatThrownBy(() -> fixtures.moderate(moderator, () -> decisions.accept(nobody, 0)))
        .isInstanceOf(UnknownExpression.class);
  }

  @Test
  @WithMockUser(roles = "ADMINISTRATOR")
  void letsNobodyElseDecide() {
    assertThatThrownBy(() -> decisions.ask(id, 0, "Why?"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> decisions.accept(id, 0)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> decisions.decline(id, 0, "No."))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> decisions.differs(id, 0)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void letsNobodyDecideWithoutSignIn() {
    assertThatThrownBy(() -> decisions.accept(id, 0))
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  private OrganisationId accept(Someone person, long version) {
    return fixtures.as(person, () -> decisions.accept(id, version), "SECRETARIAT");
  }

  private static CompletableFuture<OrganisationId> elsewhere(Supplier<OrganisationId> work) {
    return CompletableFuture.supplyAsync(work, task -> Thread.ofVirtual().start(task));
  }

  private void awaitBlocked() {
    await()
        .atMost(Duration.ofSeconds(5))
        .until(
            () ->
                jdbc.sql(
                            """
                            select count(*) from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock'
                            """)
                        .query(Integer.class)
                        .single()
                    > 0);
  }
}
