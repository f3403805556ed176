package org.partner2connect.commitments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;

/** What happened to a commitment, oldest first, as far as the reader may know. */
public record CommitmentHistory(List<Step> steps, List<Correction> corrections) {

  public CommitmentHistory {
    steps = List.copyOf(steps);
    corrections = List.copyOf(corrections);
  }

  /** Why it was returned last, if it ever was. */
  public Optional<Step> lastReturn() {
    return steps.reversed().stream().filter(step -> step.kind() == Kind.RETURNED).findFirst();
  }

  /** Those of the secretariat who returned, approved or announced it. */
  Set<PersonId> decidedBy() {
    return steps.stream()
        .filter(step -> step.role().equals("SECRETARIAT"))
        .flatMap(step -> Optional.ofNullable(step.person()).stream())
        .collect(Collectors.toSet());
  }

  /**
   * Something that happened.
   *
   * @param person who did it; null for the system, and for readers who may not know
   * @param role as what the person acted, such as {@code FOCAL_POINT} or {@code SECRETARIAT}
   * @param note what was said, such as why it was returned
   */
  public record Step(
      Kind kind, Instant at, @Nullable PersonId person, String role, @Nullable String note) {}

  /** What happened. */
  public enum Kind {
    SUBMITTED,
    RETURNED,
    APPROVED,
    ANNOUNCED,
    UNDONE,
    PUBLISHED,
    CORRECTED,
    PARTNER_CONFIRMED,
    PARTNER_DECLINED,
    PARTNER_LEFT,
    WITHDRAWN;

    /** Whether everybody may know of it once the commitment is published. */
    boolean isPublic() {
      return switch (this) {
        case ANNOUNCED, PUBLISHED, CORRECTED, PARTNER_CONFIRMED, PARTNER_LEFT, WITHDRAWN -> true;
        case SUBMITTED, RETURNED, APPROVED, UNDONE, PARTNER_DECLINED -> false;
      };
    }
  }

  /**
   * A change of a value that had been published.
   *
   * @param field as in {@link InvalidCommitment.Problem#field}
   * @param before the value as plain text: amounts as digits with a point, dates and codes by ISO,
   *     several of them separated by spaces; null where there was none
   */
  public record Correction(
      String field, @Nullable String before, @Nullable String after, String reason, Instant at) {}
}
