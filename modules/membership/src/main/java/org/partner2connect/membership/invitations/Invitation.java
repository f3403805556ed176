package org.partner2connect.membership.invitations;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An invitation to sit for an organisation, and the newest link to it.
 *
 * @param emailKey the address as it is compared
 * @param language in which the person is written to, as a BCP 47 tag
 * @param inviter the focal point who invites; null when the secretariat or the system does
 * @param acceptedBy whoever accepted it, whatever address they have
 */
@AggregateRoot
@Table(schema = "membership", name = "invitation")
record Invitation(
    @Id @Identity UUID id,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "organisation_") OrganisationId organisation,
    String email,
    String emailKey,
    String name,
    SeatRole role,
    String language,
    String tokenHash,
    @Nullable UUID inviter,
    @Nullable String inviterName,
    Instant invitedAt,
    Instant expiresAt,
    InvitationStatus status,
    @Nullable UUID acceptedBy,
    @Nullable Instant endedAt,
    @Version @Nullable Long version) {

  /** How long a link can be used. */
  static final Duration VALID = Duration.ofDays(14);

  /** What an invitation says, apart from who is asked into which organisation. */
  record Terms(
      String name,
      SeatRole role,
      String language,
      @Nullable UUID inviter,
      @Nullable String inviterName) {}

  static Invitation issue(
      OrganisationId organisation, Address address, Terms terms, LinkToken token, Instant at) {
    return new Invitation(
        Ids.next(),
        organisation,
        address.text(),
        address.key(),
        terms.name(),
        terms.role(),
        terms.language(),
        token.hash(),
        terms.inviter(),
        terms.inviterName(),
        at,
        at.plus(VALID),
        InvitationStatus.OPEN,
        null,
        null,
        null);
  }

  /** The same invitation with new terms and a new link; the links before are void. */
  Invitation renewed(Terms terms, LinkToken token, Instant at) {
    return new Invitation(
        id,
        organisation,
        email,
        emailKey,
        terms.name(),
        terms.role(),
        terms.language(),
        token.hash(),
        terms.inviter(),
        terms.inviterName(),
        at,
        at.plus(VALID),
        InvitationStatus.OPEN,
        null,
        null,
        version);
  }

  Invitation withdrawn(Instant at) {
    return ended(InvitationStatus.WITHDRAWN, null, at);
  }

  Invitation accepted(PersonId person, Instant at) {
    return ended(InvitationStatus.ACCEPTED, person.value(), at);
  }

  Terms terms() {
    return new Terms(name, role, language, inviter, inviterName);
  }

  boolean isOpen() {
    return status == InvitationStatus.OPEN;
  }

  /** Whether its time is over; a link is good up to the moment in which it expires. */
  boolean hasExpired(Instant now) {
    return now.isAfter(expiresAt);
  }

  boolean wasAcceptedBy(PersonId person) {
    return person.value().equals(acceptedBy);
  }

  /** Refuses, with the reason, unless it can be accepted now. */
  void requireUsable(Instant now) {
    switch (status) {
      case ACCEPTED -> throw new InvitationUsed();
      case WITHDRAWN -> throw new InvitationWithdrawn();
      case OPEN -> {
        if (hasExpired(now)) {
          throw new InvitationExpired();
        }
      }
    }
  }

  private Invitation ended(InvitationStatus next, @Nullable UUID acceptor, Instant at) {
    return new Invitation(
        id,
        organisation,
        email,
        emailKey,
        name,
        role,
        language,
        tokenHash,
        inviter,
        inviterName,
        invitedAt,
        expiresAt,
        next,
        acceptor,
        at,
        version);
  }
}
