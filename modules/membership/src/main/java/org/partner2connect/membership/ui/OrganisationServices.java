package org.partner2connect.membership.ui;

import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.profile.Profiles;
import org.partner2connect.uikit.Failures;
import org.springframework.stereotype.Component;

/** Whatever can be done on the page of an organisation. Each of these decides who may. */
@Component
record OrganisationServices(
    Admission admission,
    Delegations delegations,
    Profiles profiles,
    PeopleServices people,
    Failures failures) {}
