package org.partner2connect.commitments.ui;

import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.uikit.StatusBadge;

/** The state of a commitment: its word and its sign. */
final class StateBadge {

  private StateBadge() {}

  static StatusBadge of(CommitmentStatus status) {
    var badge = new StatusBadge(tone(status), "");
    badge.setText(badge.getTranslation("commitments.ui.status." + status));
    return badge;
  }

  private static StatusBadge.Tone tone(CommitmentStatus status) {
    return switch (status) {
      case DRAFT -> StatusBadge.Tone.OPEN;
      case SUBMITTED, APPROVED, ANNOUNCED -> StatusBadge.Tone.UNDER_WAY;
      case RETURNED -> StatusBadge.Tone.ATTENTION;
      case PUBLISHED -> StatusBadge.Tone.DONE;
      case WITHDRAWN -> StatusBadge.Tone.BAD;
    };
  }
}
