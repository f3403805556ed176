package org.partner2connect.membership.ui;

import org.partner2connect.identity.PeopleMerging;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.directory.DirectoryConsent;
import org.partner2connect.membership.invitations.Invitations;
import org.partner2connect.uikit.Ways;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What an organisation's page needs to invite people, to name them and to tell them apart, and
 * where else it leads.
 */
@Component
record PeopleServices(
    Invitations invitations,
    DirectoryConsent consent,
    MembershipQueries memberships,
    PeopleMerging merging,
    ObjectProvider<Ways> ways) {}
