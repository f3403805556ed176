package org.partner2connect.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.CommitmentFixtures.Someone;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two at once, organisations that are suspended, leave or merge, and people who leave. */
@CommitmentContext
class CommitmentTroubleModuleTests {

  @Autowired CommitmentRegister register;
  @Autowired CommitmentQueries queries;
  @Autowired CommitmentFixtures fixtures;
  @Autowired Admission admission;
  @Autowired Delegations delegations;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  Member member;
  Someone moderator;

  @BeforeEach
  void admitsAMember() {
    member = fixtures.member("Troubled Sample");
    moderator = fixtures.moderator();
  }

  @Test
  void letsOneOfTwoModeratorsDecideWhoActAtTheSameMoment() {
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    var second = fixtures.moderator();
    var deciding = new CompletableFuture<CompletableFuture<Void>>();
    transaction.executeWithoutResult(
        status -> {
          fixtures.moderate(moderator, () -> register.approve(id, 1));
          deciding.complete(
              CompletableFuture.runAsync(
                  () ->
                      fixtures.moderate(
                          second, () -> register.returnToOrganisation(id, 1, "By when?")),
                  task -> Thread.ofVirtual().start(task)));
          awaitBlocked();
        });
    assertThatThrownBy(() -> deciding.join().join())
        .cause()
        .isInstanceOfSatisfying(
            CommitmentChangedMeanwhile.class,
            told -> assertThat(told.arguments()).last().isEqualTo("PUBLISHED"));
    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.PUBLISHED);
    assertThat(fixtures.mailsTo(member.focalPoint())).noneMatch(s -> s.contains("question"));
  }

  @Test
  void tellsWhoSavesOverAnothersWords() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    var delegate = fixtures.seated(member, SeatRole.DELEGATE);
    fixtures.run(delegate, () -> register.save(id, 0, CommitmentContent.empty("en")));
    assertThatThrownBy(
            () ->
                fixtures.run(
                    member.focalPoint(),
                    () -> register.save(id, 0, CommitmentFixtures.content().withType(null))))
        .isInstanceOf(CommitmentChangedMeanwhile.class);
  }

  @Test
  void keepsTheCommitmentsOfASuspendedOrganisationAndTakesItsPeoplesRights() {
    var id = fixtures.published(member);
    fixtures.asSystem(() -> admission.suspend(member.id(), "a test"));
    assertThat(fixtures.rows("published_commitment", id)).isOne();
    assertThatThrownBy(
            () -> fixtures.run(member.focalPoint(), () -> register.withdraw(id, 2, "Gone.")))
        .isInstanceOf(NotFocalPoint.class);
    assertThat(fixtures.detail(moderator, id).lead().active()).isFalse();

    fixtures.asSystem(() -> admission.reinstate(member.id(), "a test"));
    fixtures.run(member.focalPoint(), () -> register.withdraw(id, 2, "Gone."));
    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.WITHDRAWN);
  }

  @Test
  void keepsTheCommitmentsOfAnOrganisationThatLeft() {
    var id = fixtures.published(member);
    var draft = fixtures.draft(member, CommitmentFixtures.content());
    fixtures.asSystem(() -> admission.leave(member.id(), "a test"));
    assertThat(fixtures.rows("published_commitment", id)).isOne();
    assertThat(fixtures.<Boolean>as(member.focalPoint(), () -> queries.find(draft).isEmpty()))
        .isTrue();
  }

  @Test
  void passesDraftsOnWhenSomebodyLeaves() {
    var delegate = fixtures.seated(member, SeatRole.DELEGATE);
    var alternate = fixtures.seated(member, SeatRole.ALTERNATE);
    var id = fixtures.as(delegate, () -> register.begin(CommitmentFixtures.content()));
    fixtures.asSystem(() -> delegations.remove(member.id(), delegate.id()));
    assertThat(fixtures.text(id, "created_by")).isEqualTo(alternate.id().toString());
  }

  @Test
  void belongsToTheSurvivorWhenOrganisationsMerge() {
    var survivor = fixtures.member("Surviving Sample");
    var id = fixtures.published(member);
    fixtures.asSystem(() -> admission.merge(member.id(), survivor.id(), "a test"));
    assertThat(fixtures.text(id, "organisation_id")).isEqualTo(survivor.id().toString());
    assertThat(fixtures.text(id, "lead_name")).isEqualTo(member.name());
    assertThat(
            fixtures.as(
                survivor.focalPoint(), () -> queries.ofOrganisation(survivor.id(), Locale.ENGLISH)))
        .extracting(CommitmentRow::id)
        .containsExactly(id);
    fixtures.run(survivor.focalPoint(), () -> register.withdraw(id, 3, "We are one now."));
  }

  @Test
  void writesToWhomItConcerns() {
    var french = fixtures.someone("Suppléante", "fr");
    fixtures.seat(member.id(), french, SeatRole.ALTERNATE);
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    var reference = fixtures.text(id, "reference");
    fixtures.moderate(moderator, () -> register.returnToOrganisation(id, 1, "By when?"));
    fixtures.run(member.focalPoint(), () -> register.submit(id, 2));
    fixtures.moderate(moderator, () -> register.approve(id, 3));
    fixtures.run(member.focalPoint(), () -> register.withdraw(id, 4, "The donor stepped back."));
    assertThat(fixtures.mailsTo(member.focalPoint()))
        .containsSubsequence(
            reference + ": your commitment is with the secretariat",
            reference + ": the secretariat has a question",
            reference + ": your commitment is with the secretariat",
            reference + ": the commitment is published",
            reference + ": the commitment was withdrawn");
    assertThat(fixtures.mailsTo(french)).contains(reference + "\u202f: l’engagement est publié");
  }

  @Test
  void reachesTheRegisterOnlyWhenTheLastPartIsDone() {
    var id = fixtures.published(member, CommitmentFixtures.content().withTargets(List.of("9.c")));
    for (var view : new String[] {"published_wording", "published_country", "published_target"}) {
      assertThat(fixtures.rows(view, id)).as(view).isPositive();
    }
    assertThat(fixtures.rows("published_step", id)).isOne();
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
