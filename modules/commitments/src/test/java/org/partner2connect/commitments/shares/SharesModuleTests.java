package org.partner2connect.commitments.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentCorrected;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentQueries;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.commitments.InvalidCommitment;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;

/** Partners join, and everything is counted once. */
@CommitmentContext
class SharesModuleTests {

  private static final BigDecimal HALF_A_MILLION = new BigDecimal("500000");

  @Autowired Shares shares;
  @Autowired CommitmentRegister register;
  @Autowired CommitmentQueries queries;
  @Autowired CommitmentFixtures fixtures;
  @Autowired Admission admission;

  Member lead;
  Member partner;

  @BeforeEach
  void admitsTwo() {
    lead = fixtures.member("Leading Sample");
    partner = fixtures.member("Partner Sample");
  }

  @Test
  void countsAConfirmedShareOnceAndNamesThePartnerOnlyThen(PublishedEvents events) {
    var id = fixtures.published(lead);
    var share = propose(id, partner, HALF_A_MILLION);
    assertThat(fixtures.publishedAmount(id)).isEqualByComparingTo("1500000");
    assertThat(fixtures.rows("published_share", id)).isZero();

    fixtures.run(partner.focalPoint(), () -> shares.confirm(share));
    fixtures.run(partner.focalPoint(), () -> shares.confirm(share));

    assertThat(fixtures.publishedAmount(id)).isEqualByComparingTo("2000000");
    assertThat(fixtures.rows("published_share", id)).isOne();
    assertThat(events.ofType(CommitmentCorrected.class)).hasSize(1);
    assertThat(fixtures.mailsTo(partner.focalPoint()))
        .contains(lead.name() + " asks your organisation to join a commitment");
    assertThat(fixtures.mailsTo(lead.focalPoint()))
        .contains(partner.name() + " has joined your commitment");
  }

  @Test
  void waitsForEverForAPartnerThatNeverConfirms() {
    var id = fixtures.submitted(lead, CommitmentFixtures.content());
    propose(id, partner, HALF_A_MILLION);
    fixtures.moderate(fixtures.moderator(), () -> register.approve(id, fixtures.version(id)));
    assertThat(fixtures.publishedAmount(id)).isEqualByComparingTo("1500000");
    var outsider = fixtures.member("Outsider Sample").focalPoint();
    assertThat(fixtures.as(outsider, () -> shares.sharesOf(id))).isEmpty();
    assertThat(fixtures.as(lead.focalPoint(), () -> shares.sharesOf(id))).hasSize(1);
    assertThat(fixtures.as(partner.focalPoint(), () -> shares.waitingFor(partner.id()))).hasSize(1);
  }

  @Test
  void letsAPartnerReadTheDraftThatItIsAskedToJoin() {
    var id = fixtures.draft(lead, CommitmentFixtures.content());
    assertThat(fixtures.<Boolean>as(partner.focalPoint(), () -> queries.find(id).isEmpty()))
        .isTrue();
    propose(id, partner, null);
    assertThat(fixtures.<Boolean>as(partner.focalPoint(), () -> queries.find(id).isPresent()))
        .isTrue();
  }

  @Test
  void letsOnlyThePartnersFocalPointAnswer() {
    var id = fixtures.draft(lead, CommitmentFixtures.content());
    var share = propose(id, partner, HALF_A_MILLION);
    var delegate = fixtures.seated(partner, SeatRole.DELEGATE);
    assertThatThrownBy(() -> fixtures.run(delegate, () -> shares.confirm(share)))
        .isInstanceOf(NotPartnersFocalPoint.class);
    assertThatThrownBy(() -> fixtures.run(lead.focalPoint(), () -> shares.confirm(share)))
        .isInstanceOf(UnknownShare.class);
    assertThatThrownBy(() -> fixtures.moderate(fixtures.moderator(), () -> shares.confirm(share)))
        .isInstanceOf(UnknownShare.class);
    fixtures.asSystem(() -> admission.suspend(partner.id(), "a test"));
    assertThatThrownBy(() -> fixtures.run(partner.focalPoint(), () -> shares.confirm(share)))
        .isInstanceOf(UnknownShare.class);
  }

  @Test
  void letsADeclinedPartnerBeAskedAgainAndAConfirmedOneNot() {
    var id = fixtures.draft(lead, CommitmentFixtures.content());
    var share = propose(id, partner, HALF_A_MILLION);
    fixtures.run(partner.focalPoint(), () -> shares.decline(share));
    assertThatThrownBy(() -> fixtures.run(partner.focalPoint(), () -> shares.confirm(share)))
        .isInstanceOf(ShareAnswered.class);
    assertThat(propose(id, partner, BigDecimal.ONE)).isEqualTo(share);
    fixtures.run(partner.focalPoint(), () -> shares.confirm(share));
    assertThatThrownBy(() -> propose(id, partner, BigDecimal.TEN))
        .isInstanceOf(ShareAnswered.class);
    assertThatThrownBy(() -> fixtures.run(lead.focalPoint(), () -> shares.takeBack(share)))
        .isInstanceOf(ShareAnswered.class);
  }

  @Test
  void takesAProposalBack() {
    var id = fixtures.draft(lead, CommitmentFixtures.content());
    var share = propose(id, partner, HALF_A_MILLION);
    fixtures.run(lead.focalPoint(), () -> shares.takeBack(share));
    assertThatThrownBy(() -> fixtures.run(partner.focalPoint(), () -> shares.confirm(share)))
        .isInstanceOf(UnknownShare.class);
  }

  @Test
  void keepsToOneCurrency() {
    var id = fixtures.draft(lead, CommitmentFixtures.content());
    propose(id, partner, HALF_A_MILLION);
    assertThatThrownBy(
            () ->
                fixtures.run(
                    lead.focalPoint(),
                    () ->
                        register.save(
                            id,
                            fixtures.version(id),
                            CommitmentFixtures.content()
                                .withMoney(Money.of(BigDecimal.TEN, "EUR")))))
        .isInstanceOfSatisfying(
            InvalidCommitment.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(InvalidCommitment.Problem::field)
                    .containsExactly("currency"));
    var without = fixtures.draft(lead, CommitmentFixtures.content().withMoney(Money.NONE));
    assertThatThrownBy(() -> propose(without, partner, HALF_A_MILLION))
        .isInstanceOf(NoCurrencyYet.class);
  }

  @Test
  void refusesWhatIsNoShare() {
    var id = fixtures.draft(lead, CommitmentFixtures.content());
    for (var amount : new String[] {"-1", "0", "1000000000000000000", "0.001"}) {
      assertThatThrownBy(() -> propose(id, partner, new BigDecimal(amount)))
          .isInstanceOf(Refusal.class);
    }
    assertThatThrownBy(() -> propose(id, lead, BigDecimal.TEN)).isInstanceOf(PartnerIsLead.class);
    assertThatThrownBy(
            () -> fixtures.as(lead.focalPoint(), () -> shares.propose(id, partner.id(), null, " ")))
        .isInstanceOf(NothingOffered.class);
    fixtures.asSystem(() -> admission.leave(partner.id(), "a test"));
    assertThatThrownBy(() -> propose(id, partner, BigDecimal.TEN))
        .isInstanceOf(PartnerInactive.class);
  }

  @Test
  void addsTheSharesOfPartnersThatMerge() {
    var twin = fixtures.member("Twin Sample");
    var id = fixtures.published(lead);
    var first = propose(id, partner, HALF_A_MILLION);
    var second = propose(id, twin, new BigDecimal("250000"));
    fixtures.run(partner.focalPoint(), () -> shares.confirm(first));
    fixtures.run(twin.focalPoint(), () -> shares.confirm(second));
    fixtures.asSystem(() -> admission.merge(twin.id(), partner.id(), "a test"));
    assertThat(fixtures.publishedAmount(id)).isEqualByComparingTo("2250000");
    assertThat(fixtures.rows("published_share", id)).isOne();
  }

  private ShareId propose(CommitmentId id, Member whom, BigDecimal amount) {
    return fixtures.as(
        lead.focalPoint(), () -> shares.propose(id, whom.id(), amount, "Twelve masts"));
  }
}
