package org.partner2connect.identity;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in session is over, by the person's own sign-out or by a logout in Keycloak.
 *
 * @param sid the OIDC session; null ends all sessions of the subject
 * @param issuer the realm's issuer URI
 * @param subject the person's subject; null when the logout named the session only
 */
@DomainEvent
public record SessionEnded(
    @Nullable String sid, String issuer, @Nullable String subject, Instant at) {}
