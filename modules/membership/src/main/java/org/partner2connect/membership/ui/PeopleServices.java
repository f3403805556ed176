package org.partner2connect.membership.ui;

import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.directory.DirectoryConsent;
import org.partner2connect.membership.invitations.Invitations;
import org.springframework.stereotype.Component;

/** What an organisation's page needs to invite people and to name them. */
@Component
record PeopleServices(
    Invitations invitations, DirectoryConsent consent, MembershipQueries memberships) {}
