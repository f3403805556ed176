package org.partner2connect.commitments;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentHistory.Kind;
import org.partner2connect.commitments.CommitmentHistory.Step;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Hands a commitment to one person at a time, and records and tells what was done with it. */
@Component
class Ledger {

  private final Commitments commitments;
  private final CommitmentLog log;
  private final Acting acting;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Ledger(
      Commitments commitments,
      CommitmentLog log,
      Acting acting,
      ApplicationEventPublisher events,
      Clock clock) {
    this.commitments = commitments;
    this.log = log;
    this.acting = acting;
    this.events = events;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Who acts; refuses the system. */
  PersonId person() {
    return acting.person().orElseThrow(NoSeat::new);
  }

  /**
   * The commitment, which nobody else can change until the transaction ends. The person's own seat
   * is taken hold of first: mergers of organisations and people lock in that order too.
   */
  Commitment open(CommitmentId id) {
    var _ = acting.lockedSeat();
    return commitments.readByIdValue(id.value()).orElseThrow(UnknownCommitment::new);
  }

  /** The commitment as it is now. */
  Commitment read(CommitmentId id) {
    return commitments.findByIdValue(id.value()).orElseThrow(UnknownCommitment::new);
  }

  /** Refuses unless it is still as the person saw it. */
  static void requireSeen(Commitment commitment, long version) {
    if (commitment.version() == null || commitment.version() != version) {
      throw new CommitmentChangedMeanwhile(commitment.name(), commitment.status());
    }
  }

  /** Stores what nobody needs to hear of, such as a draft. */
  Commitment keep(Commitment changed) {
    try {
      return commitments.save(changed);
    } catch (OptimisticLockingFailureException overtaken) {
      // Between our reading and our writing; the refusal ends the transaction all the same.
      throw new CommitmentChangedMeanwhile(changed.name(), read(changed.id()).status());
    }
  }

  /** Stores what was done, with a word for the record. */
  Commitment settle(Commitment changed, Kind kind, @Nullable String note, Instant at) {
    var saved = keep(changed);
    var person = acting.person().orElse(null);
    var role = acting.roleFor(saved.lead().organisation());
    log.add(saved.id(), new Step(kind, at, person, role, note));
    events.publishEvent(handled(saved, kind, person, role, note, at));
    return saved;
  }

  /** Tells that it stands in the register now. */
  void published(Commitment commitment, Instant at) {
    events.publishEvent(new CommitmentPublished(commitment.id(), at));
  }

  /** Tells that what the register says has changed. */
  void corrected(Commitment commitment, Instant at) {
    events.publishEvent(new CommitmentCorrected(commitment.id(), at));
  }

  /** Tells that it was withdrawn from the register. */
  void withdrawn(Commitment commitment, Instant at) {
    events.publishEvent(new CommitmentWithdrawn(commitment.id(), at));
  }

  void discard(Commitment draft) {
    commitments.delete(draft);
  }

  private static CommitmentHandled handled(
      Commitment commitment,
      Kind kind,
      @Nullable PersonId person,
      String role,
      @Nullable String note,
      Instant at) {
    return new CommitmentHandled(
        new Deed(
            "commitments.audit." + kind.name().toLowerCase(Locale.ROOT),
            person == null ? null : person.value(),
            role,
            "COMMITMENT",
            commitment.idValue(),
            commitment.name(),
            note,
            at));
  }
}
