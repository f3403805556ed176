package org.partner2connect.identity;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * An account was found disabled or deleted in Keycloak; its sign-ins have ended before. Published
 * within a transaction, so that an ordinary listener can end what works without a sign-in.
 */
@DomainEvent
public record AccountClosed(String issuer, String subject, Instant at) {}
