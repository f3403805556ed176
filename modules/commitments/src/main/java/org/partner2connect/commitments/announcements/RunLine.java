package org.partner2connect.commitments.announcements;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.Announcing;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentStatus;

/**
 * A commitment in the run of show of its event.
 *
 * @param title in the reader's language if it is there, else as it was written
 * @param total what the lead and the confirmed partners bring; null when no amount was given
 * @param unconfirmed the partners that have not answered yet, by name
 * @param version what a change of speaker and note must name
 * @param announcedAt null until it is announced
 */
public record RunLine(
    CommitmentId id,
    String reference,
    CommitmentStatus status,
    String title,
    String leadName,
    @Nullable Money total,
    List<String> unconfirmed,
    String speaker,
    String note,
    long version,
    @Nullable Instant announcedAt) {

  /** How a commitment stands in the run of show. */
  public enum Standing {
    /** The secretariat has not approved it yet. */
    NOT_APPROVED,
    /** A partner has not confirmed its share yet. */
    NOT_CONFIRMED,
    /** It can be announced. */
    READY,
    /** It was announced a moment ago, which can be undone. */
    JUST_ANNOUNCED,
    /** It was announced, and that stays. */
    ANNOUNCED
  }

  /** How it stands at that moment. */
  public Standing standing(Instant now) {
    return switch (status) {
      case PUBLISHED -> Standing.ANNOUNCED;
      case ANNOUNCED -> left(now).isZero() ? Standing.ANNOUNCED : Standing.JUST_ANNOUNCED;
      case APPROVED -> unconfirmed.isEmpty() ? Standing.READY : Standing.NOT_CONFIRMED;
      default -> Standing.NOT_APPROVED;
    };
  }

  /** For how long its announcement can still be undone; zero when it can't. */
  public Duration left(Instant now) {
    return status == CommitmentStatus.ANNOUNCED && announcedAt != null
        ? Announcing.left(announcedAt, now)
        : Duration.ZERO;
  }
}
