package org.partner2connect.commitments.shares;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.calendar.Announcements;
import org.partner2connect.calendar.EventDates;
import org.partner2connect.calendar.EventDetails;
import org.partner2connect.commitments.Announcing;
import org.partner2connect.commitments.CommitmentContent.Money;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentCorrected;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.CommitmentFixtures.Someone;
import org.partner2connect.commitments.CommitmentHistory.Correction;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.taxonomy.Label;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;

/** A partner leaves what it had joined: nothing is deleted, and nothing is counted that is gone. */
@CommitmentContext
class LeavingModuleTests {

  private static final BigDecimal HALF_A_MILLION = new BigDecimal("500000");
  private static final String WHY = "Our parliament cut the funds.";

  @Autowired Shares shares;
  @Autowired Leaving leaving;
  @Autowired CommitmentRegister register;
  @Autowired Announcing announcing;
  @Autowired Announcements calendar;
  @Autowired CommitmentFixtures fixtures;

  Member lead;
  Member partner;
  Someone moderator;

  @BeforeEach
  void admitsTwo() {
    lead = fixtures.member("Leading Sample");
    partner = fixtures.member("Partner Sample");
    moderator = fixtures.moderator();
  }

  @Test
  void correctsTheTotalInPublicAndTellsLeadAndSecretariat(PublishedEvents events) {
    var id = fixtures.submitted(lead, CommitmentFixtures.content());
    fixtures.moderate(moderator, () -> register.approve(id, fixtures.version(id)));
    var share = joined(id, HALF_A_MILLION);
    assertThat(fixtures.publishedAmount(id)).isEqualByComparingTo("2000000");

    fixtures.run(partner.focalPoint(), () -> leaving.leave(share, WHY));
    fixtures.run(partner.focalPoint(), () -> leaving.leave(share, WHY));

    assertThat(fixtures.publishedAmount(id)).isEqualByComparingTo("1500000");
    assertThat(fixtures.rows("published_share", id)).isZero();
    var outsider = fixtures.member("Outsider Sample").focalPoint();
    assertThat(fixtures.detail(outsider, id).history().corrections())
        .extracting(Correction::field, Correction::before, Correction::after, Correction::reason)
        .containsExactlyInAnyOrder(
            tuple("partners", partner.name(), null, WHY),
            tuple("total", "2000000.00", "1500000.00", WHY));
    assertThat(fixtures.as(lead.focalPoint(), () -> shares.sharesOf(id)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.status()).isEqualTo(ShareStatus.LEFT);
              assertThat(row.amount()).isEqualByComparingTo(HALF_A_MILLION);
              assertThat(row.currency()).isEqualTo("USD");
            });
    assertThat(fixtures.as(outsider, () -> shares.sharesOf(id))).isEmpty();
    var told = partner.name() + " has left the commitment " + fixtures.text(id, "reference");
    assertThat(fixtures.mailsTo(lead.focalPoint())).containsOnlyOnce(told);
    assertThat(fixtures.mailsTo(moderator)).containsExactly(told);
    assertThat(events.ofType(CommitmentCorrected.class)).hasSize(2);
    assertThat(events.ofType(Audited.class))
        .extracting(Audited::deed)
        .filteredOn(deed -> deed.what().equals("commitments.audit.partner_left"))
        .extracting(Deed::role, Deed::reason)
        .containsExactly(tuple("FOCAL_POINT", partner.name() + ": " + WHY));
  }

  @Test
  void leavesAShareWithoutAnAmountWithoutTouchingTheTotal() {
    var id = fixtures.published(lead);
    var share = joined(id, null);
    fixtures.run(partner.focalPoint(), () -> leaving.leave(share, WHY));
    assertThat(fixtures.detail(lead.focalPoint(), id).history().corrections())
        .extracting(Correction::field)
        .containsExactly("partners");
  }

  @Test
  void letsTheLeadAskAgainAndChangeTheCurrency() {
    var id = fixtures.draft(lead, CommitmentFixtures.content());
    var share = joined(id, HALF_A_MILLION);
    fixtures.run(partner.focalPoint(), () -> leaving.leave(share, WHY));
    assertThat(fixtures.detail(lead.focalPoint(), id).history().corrections()).isEmpty();
    assertThat(fixtures.mailsTo(lead.focalPoint())).anyMatch(subject -> subject.contains("left"));

    var euros = CommitmentFixtures.content().withMoney(Money.of(BigDecimal.TEN, "EUR"));
    fixtures.run(lead.focalPoint(), () -> register.save(id, fixtures.version(id), euros));
    assertThat(fixtures.as(lead.focalPoint(), () -> shares.sharesOf(id)))
        .extracting(ShareRow::currency)
        .containsExactly("USD");
    assertThat(joined(id, BigDecimal.ONE)).isEqualTo(share);
    assertThat(fixtures.as(lead.focalPoint(), () -> shares.sharesOf(id)))
        .extracting(ShareRow::status, ShareRow::currency)
        .containsExactly(tuple(ShareStatus.CONFIRMED, "EUR"));
  }

  @Test
  void isThePartnersFocalPointsToDecide() {
    var id = fixtures.published(lead);
    var share = joined(id, HALF_A_MILLION);
    var delegate = fixtures.seated(partner, SeatRole.DELEGATE);
    assertThatThrownBy(() -> fixtures.run(delegate, () -> leaving.leave(share, WHY)))
        .isInstanceOf(NotPartnersFocalPoint.class);
    assertThatThrownBy(() -> fixtures.run(lead.focalPoint(), () -> leaving.leave(share, WHY)))
        .isInstanceOf(UnknownShare.class);
    assertThatThrownBy(() -> fixtures.moderate(moderator, () -> leaving.leave(share, WHY)))
        .isInstanceOf(UnknownShare.class);
    for (var reason : new String[] {" ", "x".repeat(1_001), "a\0b"}) {
      assertThatThrownBy(
              () -> fixtures.run(partner.focalPoint(), () -> leaving.leave(share, reason)))
          .isInstanceOf(Refusal.class);
    }
    var alternate = fixtures.seated(partner, SeatRole.ALTERNATE);
    fixtures.run(alternate, () -> leaving.leave(share, WHY));
    assertThat(fixtures.publishedAmount(id)).isEqualByComparingTo("1500000");
  }

  @Test
  void cannotLeaveWhatItHasNotJoinedOrWhatIsWithdrawn() {
    var id = fixtures.published(lead);
    var share = propose(id, HALF_A_MILLION);
    assertThatThrownBy(() -> fixtures.run(partner.focalPoint(), () -> leaving.leave(share, WHY)))
        .isInstanceOf(NotJoined.class);
    fixtures.run(partner.focalPoint(), () -> shares.confirm(share));
    fixtures.run(lead.focalPoint(), () -> register.withdraw(id, fixtures.version(id), "a test"));
    assertThatThrownBy(() -> fixtures.run(partner.focalPoint(), () -> leaving.leave(share, WHY)))
        .isInstanceOf(SharesClosed.class);
  }

  @Test
  void staysWhileItIsAnnounced() {
    var today = approved(LocalDate.now(ZoneId.of("UTC")));
    var share = joined(today, HALF_A_MILLION);
    assertThatThrownBy(() -> fixtures.run(partner.focalPoint(), () -> leaving.leave(share, WHY)))
        .isInstanceOf(BeingAnnounced.class);
    fixtures.moderate(moderator, () -> announcing.announce(today));
    assertThatThrownBy(() -> fixtures.run(partner.focalPoint(), () -> leaving.leave(share, WHY)))
        .isInstanceOf(SharesClosed.class);

    var later = approved(LocalDate.now(ZoneId.of("UTC")).plusDays(40));
    var other = joined(later, HALF_A_MILLION);
    fixtures.run(partner.focalPoint(), () -> leaving.leave(other, WHY));
    assertThat(fixtures.as(partner.focalPoint(), () -> shares.waitingFor(partner.id()))).isEmpty();
  }

  private CommitmentId approved(LocalDate day) {
    UUID event =
        fixtures.asSystem(
            () ->
                calendar.announce(
                    new EventDetails(
                        Label.of("Round Table", "Table ronde"),
                        EventDates.parse(day.toString(), null, ZoneId.of("UTC")),
                        null,
                        null,
                        null)));
    var id = fixtures.submitted(lead, CommitmentFixtures.content().withEvent(event));
    fixtures.moderate(moderator, () -> register.approve(id, fixtures.version(id)));
    return id;
  }

  private ShareId joined(CommitmentId id, @Nullable BigDecimal amount) {
    var share = propose(id, amount);
    fixtures.run(partner.focalPoint(), () -> shares.confirm(share));
    return share;
  }

  private ShareId propose(CommitmentId id, @Nullable BigDecimal amount) {
    return fixtures.as(
        lead.focalPoint(), () -> shares.propose(id, partner.id(), amount, "Twelve masts"));
  }
}
