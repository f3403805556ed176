package org.partner2connect.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.shares.ShareId;
import org.partner2connect.commitments.shares.Shares;
import org.partner2connect.identity.PeopleMerging;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever acts on commitments at the same moment waits or is refused by a rule; nobody is thrown
 * out by the database because two had locked in different orders.
 */
@CommitmentContext
class OneOrderModuleTests {

  private static final int ROUNDS = 60;

  @Autowired CommitmentRegister register;
  @Autowired Shares shares;
  @Autowired Admission admission;
  @Autowired PeopleMerging people;
  @Autowired CommitmentFixtures fixtures;

  private final ExecutorService threads = Executors.newFixedThreadPool(3);

  @AfterAll
  void ends() {
    threads.shutdownNow();
  }

  @Test
  void anOrganisationIsMergedWhileItsFocalPointCorrects() throws Exception {
    var survivor = fixtures.member("Survivor");
    for (int round = 0; round < ROUNDS; round++) {
      var lead = fixtures.member("Duplicate");
      var id = fixtures.published(lead);
      var refused =
          together(
              () -> fixtures.asSystem(() -> admission.merge(lead.id(), survivor.id(), "the same")),
              () -> correct(lead, id, fixtures.version(id)));
      assertThat(refused.getFirst()).isNull();
      assertThat(fixtures.text(id, "organisation_id")).isEqualTo(survivor.id().toString());
    }
  }

  @Test
  void anOrganisationIsMergedWhileItConfirmsAShareAndTheLeadTakesItBack() throws Exception {
    var survivor = fixtures.member("Survivor");
    var lead = fixtures.member("Lead");
    for (int round = 0; round < ROUNDS; round++) {
      var partner = fixtures.member("Duplicate");
      var id = fixtures.published(lead);
      var share = propose(lead, id, partner);
      var refused =
          together(
              () ->
                  fixtures.asSystem(() -> admission.merge(partner.id(), survivor.id(), "the same")),
              () -> fixtures.run(partner.focalPoint(), () -> shares.confirm(share)),
              () -> fixtures.run(lead.focalPoint(), () -> shares.takeBack(share)));
      assertThat(refused.getFirst()).isNull();
    }
  }

  @Test
  void aPersonIsMergedWhileSheSubmits() throws Exception {
    var moderator = fixtures.moderator();
    for (int round = 0; round < ROUNDS; round++) {
      var lead = fixtures.member("Lead");
      var survivor = fixtures.someone("The same person");
      var id = fixtures.draft(lead, CommitmentFixtures.content());
      long version = fixtures.version(id);
      var refused =
          together(
              () ->
                  fixtures.moderate(
                      moderator,
                      () -> people.merge(lead.focalPoint().id(), survivor.id(), "the same")),
              () -> fixtures.run(lead.focalPoint(), () -> register.submit(id, version)));
      assertThat(refused.getFirst()).isNull();
      assertThat(fixtures.text(id, "created_by")).isEqualTo(survivor.id().toString());
    }
  }

  @Test
  void twoPartnersConfirmWhileTheLeadCorrectsTheAmount() throws Exception {
    var lead = fixtures.member("Lead");
    var alternate = fixtures.seated(lead, SeatRole.ALTERNATE);
    var one = fixtures.member("One");
    var two = fixtures.member("Two");
    for (int round = 0; round < ROUNDS; round++) {
      var id = fixtures.published(lead);
      var first = propose(lead, id, one);
      var second = propose(lead, id, two);
      long version = fixtures.version(id);
      var refused =
          together(
              () -> fixtures.run(one.focalPoint(), () -> shares.confirm(first)),
              () -> fixtures.run(two.focalPoint(), () -> shares.confirm(second)),
              () ->
                  fixtures.run(
                      alternate,
                      () -> register.correct(id, version, corrected(), "a slip of the pen")));
      assertThat(refused.get(0)).isNull();
      assertThat(refused.get(1)).isNull();
      var own = refused.get(2) == null ? 2_000_000 : 1_500_000;
      assertThat(fixtures.publishedAmount(id)).isEqualByComparingTo(BigDecimal.valueOf(own + 20));
    }
  }

  private void correct(Member lead, CommitmentId id, long version) {
    fixtures.run(
        lead.focalPoint(), () -> register.correct(id, version, corrected(), "a slip of the pen"));
  }

  private static CommitmentContent corrected() {
    return CommitmentFixtures.content().withMoney(Money.of(new BigDecimal("2000000"), "USD"));
  }

  private ShareId propose(Member lead, CommitmentId id, Member partner) {
    return fixtures.as(
        lead.focalPoint(), () -> shares.propose(id, partner.id(), BigDecimal.TEN, "Twelve masts"));
  }

  /**
   * Does all of it at the same moment; answers for each by which rule it was refused, if it was.
   */
  private List<@Nullable Refusal> together(Runnable... deeds) throws Exception {
    var start = new CyclicBarrier(deeds.length);
    var running = new ArrayList<Future<?>>();
    for (var deed : deeds) {
      running.add(
          threads.submit(
              () -> {
                start.await(10, TimeUnit.SECONDS);
                deed.run();
                return true;
              }));
    }
    var refused = new ArrayList<@Nullable Refusal>();
    for (var one : running) {
      try {
        one.get(30, TimeUnit.SECONDS);
        refused.add(null);
      } catch (ExecutionException failure) {
        assertThat(failure.getCause()).isInstanceOf(Refusal.class);
        refused.add((Refusal) failure.getCause());
      }
    }
    return refused;
  }
}
