package org.partner2connect.commitments;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.OrganisationId;

/**
 * A commitment whole, for somebody who may read it. Its partners stand in {@code shares}.
 *
 * @param reference such as {@code P2C-C-029}; null before it was first submitted
 * @param standing when it went through its states
 * @param may what the reader may do with it now
 * @param version what a change of it must name
 */
public record CommitmentDetail(
    CommitmentId id,
    @Nullable String reference,
    CommitmentStatus status,
    LeadOrganisation lead,
    CommitmentContent content,
    Source source,
    Standing standing,
    CommitmentHistory history,
    Set<Verb> may,
    long version) {

  public CommitmentDetail {
    may = Set.copyOf(may);
  }

  /** The title in the reader's language if there is one, else in the original's; maybe empty. */
  public String title(Locale locale) {
    return content.title(locale);
  }

  /**
   * Who leads it.
   *
   * @param organisation null where it was taken over from a public source
   * @param active whether it is an active member now; true where it never was one
   */
  public record LeadOrganisation(
      @Nullable OrganisationId organisation,
      String name,
      Category category,
      @Nullable String country,
      boolean active) {}

  /**
   * Where it was made public before it came into the register.
   *
   * @param address on the web
   */
  public record Source(@Nullable Integer madeYear, @Nullable String address) {}

  /**
   * When it went through its states.
   *
   * @param createdBy who keeps the draft; null for readers who may not know
   */
  public record Standing(
      Instant createdAt,
      @Nullable PersonId createdBy,
      Instant changedAt,
      @Nullable Instant submittedAt,
      @Nullable Instant approvedAt,
      @Nullable Instant announcedAt,
      @Nullable Instant publishedAt,
      @Nullable Instant withdrawnAt,
      @Nullable String withdrawalReason) {}

  /** What can be done with a commitment. */
  public enum Verb {
    WRITE(Whose.WRITERS, CommitmentStatus::isBeingWritten),
    DISCARD(Whose.WRITERS, CommitmentStatus.DRAFT::equals),
    SUBMIT(Whose.FOCAL_POINTS, CommitmentStatus::isBeingWritten),
    CORRECT(Whose.FOCAL_POINTS, CommitmentStatus.PUBLISHED::equals),
    WITHDRAW(Whose.FOCAL_POINTS, CommitmentStatus::isWithdrawable),
    RETURN(Whose.SECRETARIAT, CommitmentStatus::isDecidable),
    APPROVE(Whose.SECRETARIAT, CommitmentStatus.SUBMITTED::equals);

    private final Whose whose;
    private final transient Predicate<CommitmentStatus> states;

    Verb(Whose whose, Predicate<CommitmentStatus> states) {
      this.whose = whose;
      this.states = states;
    }

    Whose whose() {
      return whose;
    }

    boolean fits(CommitmentStatus status) {
      return states.test(status);
    }
  }

  /** Whose right it is. */
  enum Whose {
    WRITERS,
    FOCAL_POINTS,
    SECRETARIAT
  }
}
