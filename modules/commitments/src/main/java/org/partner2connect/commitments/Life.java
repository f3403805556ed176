package org.partner2connect.commitments;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;

/** When a commitment went through its states. */
record Life(
    Instant createdAt,
    @Nullable UUID createdBy,
    Instant changedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant approvedAt,
    @Nullable Instant announcedAt,
    @Nullable Instant publishedAt,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawalReason) {

  static Life begun(@Nullable PersonId person, Instant at) {
    return new Life(
        at, person == null ? null : person.value(), at, null, null, null, null, null, null);
  }

  Life changed(Instant at) {
    return with(at, submittedAt, approvedAt, announcedAt, publishedAt);
  }

  Life submitted(Instant at) {
    return with(at, at, null, null, publishedAt);
  }

  Life approved(Instant at) {
    return with(at, submittedAt, at, null, publishedAt);
  }

  Life announced(Instant at) {
    return with(at, submittedAt, approvedAt, at, publishedAt);
  }

  Life published(Instant at) {
    return with(at, submittedAt, approvedAt == null ? at : approvedAt, announcedAt, at);
  }

  Life withdrawn(String reason, Instant at) {
    return new Life(
        createdAt, createdBy, at, submittedAt, approvedAt, announcedAt, publishedAt, at, reason);
  }

  /** The announcement never was. */
  Life unannounced() {
    return with(changedAt, submittedAt, approvedAt, null, null);
  }

  private Life with(
      Instant changed,
      @Nullable Instant submitted,
      @Nullable Instant approved,
      @Nullable Instant announced,
      @Nullable Instant published) {
    return new Life(
        createdAt,
        createdBy,
        changed,
        submitted,
        approved,
        announced,
        published,
        withdrawnAt,
        withdrawalReason);
  }
}
