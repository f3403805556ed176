package org.partner2connect.membership.invitations;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody can do who holds the link of an invitation. */
@Service
@Transactional
public class InvitationLinks {

  private final IssuedInvitations issued;
  private final InvitationQueries queries;
  private final InvitedSeats seats;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  InvitationLinks(
      IssuedInvitations issued,
      InvitationQueries queries,
      InvitedSeats seats,
      Clock clock,
      ApplicationEventPublisher events) {
    this.issued = issued;
    this.queries = queries;
    this.seats = seats;
    this.clock = clock;
    this.events = events;
  }

  /**
   * What the link is about, whoever reads it; changes nothing. Empty when no invitation has that
   * link, or has it no longer.
   */
  @PermitAll
  @Transactional(readOnly = true)
  public Optional<LinkedInvitation> read(String token) {
    return LinkToken.parse(token).flatMap(link -> queries.linked(link, clock.instant()));
  }

  /**
   * Binds the invitation to the current person, who sits for the organisation from now on. It works
   * once: of two people one is told that the invitation is used; the same person may ask again and
   * nothing happens.
   *
   * @return the organisation
   * @throws org.partner2connect.kernel.Refusal when the invitation is unknown, used, withdrawn or
   *     expired, or the person cannot take the seat
   */
  @PreAuthorize("isAuthenticated()")
  public OrganisationId accept(String token) {
    var link = LinkToken.parse(token).orElseThrow(UnknownInvitation::new);
    var organisation = queries.organisationOf(link).orElseThrow(UnknownInvitation::new);
    var host = queries.hold(organisation);
    var invitation = issued.findByTokenHash(link.hash()).orElseThrow(UnknownInvitation::new);
    var person = seats.currentPerson();
    if (invitation.wasAcceptedBy(person)) {
      return organisation;
    }
    var now = clock.instant();
    invitation.requireUsable(now);
    seats.take(invitation, host, person);
    issued.save(invitation.accepted(person, now));
    tellAccepted(invitation, host, person, now);
    return organisation;
  }

  private void tellAccepted(Invitation invitation, Host host, PersonId person, Instant at) {
    var deed =
        Acting.deed("accepted", person.value(), invitation.role().name(), invitation, host, at);
    events.publishEvent(
        new InvitationAccepted(invitation.organisation(), person, invitation.role(), deed));
  }
}
