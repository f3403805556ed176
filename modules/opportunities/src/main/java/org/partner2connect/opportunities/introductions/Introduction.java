package org.partner2connect.opportunities.introductions;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.opportunities.OpportunityId;
import org.partner2connect.opportunities.OpportunityKind;
import org.partner2connect.opportunities.OpportunityRules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A need and an offer that somebody wants to bring together.
 *
 * @param proposedFrom which of the two proposed it; the other one answers
 */
@AggregateRoot
@Table(schema = "opportunities", name = "introduction")
record Introduction(
    @Id @Identity @Embedded(onEmpty = OnEmpty.USE_NULL) IntroductionId id,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "need_") OpportunityId need,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "offer_") OpportunityId offer,
    OpportunityKind proposedFrom,
    String message,
    IntroductionStatus status,
    Instant proposedAt,
    UUID proposedBy,
    @Nullable Instant answeredAt,
    @Nullable UUID answeredBy,
    @Nullable String reason,
    @Nullable UUID commitmentId,
    @Version @Nullable Long version) {

  static Introduction propose(
      OpportunityId need,
      OpportunityId offer,
      OpportunityKind from,
      String message,
      PersonId person,
      Instant at) {
    return new Introduction(
        new IntroductionId(Ids.next()),
        need,
        offer,
        from,
        OpportunityRules.words(message),
        IntroductionStatus.PROPOSED,
        at,
        person.value(),
        null,
        null,
        null,
        null,
        null);
  }

  Introduction accepted(PersonId person, Instant at) {
    return answered(IntroductionStatus.ACCEPTED, person, null, at);
  }

  /** Declines; a reason may be given, and the other side reads it. */
  Introduction declined(PersonId person, String why, Instant at) {
    var given = why.isBlank() ? null : OpportunityRules.words(why);
    return answered(IntroductionStatus.DECLINED, person, given, at);
  }

  /** Comes to nothing by itself, or because whoever proposed it takes it back. */
  Introduction lapsed(@Nullable PersonId person, Instant at) {
    return answered(IntroductionStatus.LAPSED, person, null, at);
  }

  Introduction begun(CommitmentId commitment) {
    requireAccepted();
    return new Introduction(
        id,
        need,
        offer,
        proposedFrom,
        message,
        status,
        proposedAt,
        proposedBy,
        answeredAt,
        answeredBy,
        reason,
        commitment.value(),
        version);
  }

  void requireAccepted() {
    if (status != IntroductionStatus.ACCEPTED) {
      throw new NotAccepted();
    }
  }

  /** The one that proposed it. */
  OpportunityId proposing() {
    return proposedFrom == OpportunityKind.NEED ? need : offer;
  }

  /** The one that is to answer. */
  OpportunityId answering() {
    return proposedFrom == OpportunityKind.NEED ? offer : need;
  }

  private Introduction answered(
      IntroductionStatus answer, @Nullable PersonId person, @Nullable String why, Instant at) {
    if (status != IntroductionStatus.PROPOSED) {
      throw new AlreadyAnswered();
    }
    return new Introduction(
        id,
        need,
        offer,
        proposedFrom,
        message,
        answer,
        proposedAt,
        proposedBy,
        at,
        person == null ? null : person.value(),
        why,
        null,
        version);
  }
}
