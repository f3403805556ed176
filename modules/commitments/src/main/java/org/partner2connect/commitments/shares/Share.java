package org.partner2connect.commitments.shares;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.OrganisationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one partner adds to a commitment, from the proposal to the answer and, maybe, the departure.
 */
@AggregateRoot
@Table(schema = "commitments", name = "share")
record Share(
    @Id @Identity UUID id,
    UUID commitmentId,
    UUID organisationId,
    @Nullable BigDecimal amount,
    String contribution,
    ShareStatus status,
    Instant proposedAt,
    @Nullable Instant answeredAt,
    @Nullable UUID answeredBy,
    @Embedded(onEmpty = OnEmpty.USE_NULL) @Nullable Departure departure,
    @Version @Nullable Long version) {

  static Share propose(
      CommitmentId commitment,
      OrganisationId partner,
      @Nullable BigDecimal amount,
      String contribution,
      Instant at) {
    return new Share(
        Ids.next(),
        commitment.value(),
        partner.value(),
        amount,
        contribution,
        ShareStatus.PROPOSED,
        at,
        null,
        null,
        null,
        null);
  }

  /** Asked again, of a partner that had declined, has left or has not answered. */
  Share proposedAgain(@Nullable BigDecimal nextAmount, String nextContribution, Instant at) {
    return new Share(
        id,
        commitmentId,
        organisationId,
        nextAmount,
        nextContribution,
        ShareStatus.PROPOSED,
        at,
        null,
        null,
        null,
        version);
  }

  Share answered(ShareStatus answer, @Nullable PersonId person, Instant at) {
    return new Share(
        id,
        commitmentId,
        organisationId,
        amount,
        contribution,
        answer,
        proposedAt,
        at,
        person == null ? null : person.value(),
        null,
        version);
  }

  /** Left by the partner, which had joined. */
  Share left(Departure how) {
    return new Share(
        id,
        commitmentId,
        organisationId,
        amount,
        contribution,
        ShareStatus.LEFT,
        proposedAt,
        answeredAt,
        answeredBy,
        how,
        version);
  }

  CommitmentId commitment() {
    return new CommitmentId(commitmentId);
  }

  OrganisationId partner() {
    return new OrganisationId(organisationId);
  }
}
