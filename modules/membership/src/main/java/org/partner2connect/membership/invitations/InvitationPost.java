package org.partner2connect.membership.invitations;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.stereotype.Component;

/** Keeps invitations and sends their links; decides nothing. */
@Component
class InvitationPost {

  private final IssuedInvitations issued;
  private final InvitationMails mails;

  InvitationPost(IssuedInvitations issued, InvitationMails mails) {
    this.issued = issued;
    this.mails = mails;
  }

  Optional<Invitation> find(UUID id) {
    return issued.findById(id);
  }

  @Nullable Invitation findOpen(OrganisationId organisation, Address address) {
    return issued
        .findByOrganisationValueAndEmailKeyAndStatus(
            organisation.value(), address.key(), InvitationStatus.OPEN)
        .orElse(null);
  }

  void save(Invitation invitation) {
    issued.save(invitation);
  }

  Invitation send(
      OrganisationId organisation,
      Address address,
      Invitation.Terms terms,
      Host host,
      Instant now) {
    var token = LinkToken.fresh();
    var invitation = issued.save(Invitation.issue(organisation, address, terms, token, now));
    mails.invite(invitation, host, token);
    return invitation;
  }

  Invitation sendAgain(Invitation before, Invitation.Terms terms, Host host, Instant now) {
    var token = LinkToken.fresh();
    var invitation = issued.save(before.renewed(terms, token, now));
    mails.invite(invitation, host, token);
    return invitation;
  }

  Invitation welcome(
      OrganisationId organisation,
      Address address,
      Invitation.Terms terms,
      Host host,
      Set<FocusArea> areas,
      Instant now) {
    var token = LinkToken.fresh();
    var invitation = issued.save(Invitation.issue(organisation, address, terms, token, now));
    mails.welcome(invitation, host, areas, token);
    return invitation;
  }
}
