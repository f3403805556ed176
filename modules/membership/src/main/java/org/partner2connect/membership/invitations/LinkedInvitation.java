package org.partner2connect.membership.invitations;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.SeatRole;

/**
 * What the page behind an invitation's link says.
 *
 * @param inviter the name of the focal point who invites; null when the secretariat does
 * @param name whom the mail addresses
 * @param email where it went
 */
public record LinkedInvitation(
    String organisation,
    @Nullable String inviter,
    String name,
    String email,
    SeatRole role,
    Locale language,
    Instant expiresAt,
    State state) {

  /** Whether it can be accepted, and if not, why. */
  public enum State {
    OPEN,
    EXPIRED,
    USED,
    WITHDRAWN,
    /** The organisation is not an active member at present. */
    INACTIVE
  }
}
