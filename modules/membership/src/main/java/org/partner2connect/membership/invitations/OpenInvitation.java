package org.partner2connect.membership.invitations;

import java.time.Instant;
import java.util.UUID;
import org.partner2connect.membership.SeatRole;

/**
 * An invitation that nobody has accepted or withdrawn, as those who may invite see it.
 *
 * @param invitedAt when the newest mail was sent
 * @param expired whether its link is too old by now; it can be sent again
 */
public record OpenInvitation(
    UUID id,
    String name,
    String email,
    SeatRole role,
    Instant invitedAt,
    Instant expiresAt,
    boolean expired) {}
