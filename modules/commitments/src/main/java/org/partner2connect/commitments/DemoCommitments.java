package org.partner2connect.commitments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentHistory.Kind;
import org.partner2connect.commitments.CommitmentHistory.Step;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.MembershipQueries;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Enters the demo's commitments as if they had been made some days ago; writes to nobody. */
@Component
@Profile("demo")
class DemoCommitments {

  private final DemoAccounts people;
  private final MembershipQueries membership;
  private final Commitments commitments;
  private final CommitmentLog log;
  private final Clock clock;

  DemoCommitments(
      DemoAccounts people,
      MembershipQueries membership,
      Commitments commitments,
      CommitmentLog log,
      Clock clock) {
    this.people = people;
    this.membership = membership;
    this.commitments = commitments;
    this.log = log;
    this.clock = clock;
  }

  /** Takes a commitment over that was made public elsewhere. */
  Commitment takeOver(PublicSource.Entry entry) {
    var at = clock.instant();
    var begun = Commitment.begin(entry.lead(), entry.content(), null, at);
    var published =
        new Commitment(
            begun.idValue(),
            log.nextReference(),
            begun.lead(),
            CommitmentStatus.PUBLISHED,
            begun.facts(),
            begun.wordings(),
            begun.countries(),
            begun.targets(),
            begun.deliveries(),
            entry.origin(),
            begun.life().published(at),
            null);
    return keep(published, new Step(Kind.PUBLISHED, at, null, "SYSTEM", null));
  }

  Commitment begin(DemoPeople person, CommitmentContent content) {
    var at = clock.instant().minus(Duration.ofDays(2));
    return keep(draft(person, content, at), null);
  }

  Commitment submit(DemoPeople person, CommitmentContent content, Duration ago) {
    var at = clock.instant().minus(ago);
    var draft = keep(draft(person, content, at.minus(Duration.ofDays(1))), null);
    return keep(
        draft.submitted(draft.lead(), log.nextReference(), at),
        new Step(Kind.SUBMITTED, at, people.personOf(person), "FOCAL_POINT", null));
  }

  void giveBack(Commitment commitment, DemoPeople person, String note, Duration ago) {
    var at = clock.instant().minus(ago);
    keep(
        commitment.returned(at),
        new Step(Kind.RETURNED, at, people.personOf(person), "SECRETARIAT", note));
  }

  void approve(Commitment commitment, Duration ago) {
    var at = clock.instant().minus(ago);
    keep(commitment.approved(at), bySecretariat(Kind.APPROVED, at));
  }

  Commitment publish(Commitment commitment, Duration ago) {
    var at = clock.instant().minus(ago);
    return keep(commitment.approved(at), bySecretariat(Kind.PUBLISHED, at));
  }

  private Step bySecretariat(Kind kind, Instant at) {
    @Nullable PersonId secretariat = people.personOf(DemoPeople.SECRETARIAT);
    return new Step(kind, at, secretariat, "SECRETARIAT", null);
  }

  private Commitment draft(DemoPeople person, CommitmentContent content, Instant at) {
    var id = people.personOf(person);
    var seat = membership.seatOf(id).orElseThrow(NoSeat::new);
    return Commitment.begin(Lead.of(seat.organisation()), content, id, at);
  }

  private Commitment keep(Commitment commitment, @Nullable Step step) {
    var kept = commitments.save(commitment);
    if (step != null) {
      log.add(kept.id(), step);
    }
    return kept;
  }
}
