package org.partner2connect.workinggroups;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.OrganisationReference;

/**
 * One line of a group's roster. Carries no contact data.
 *
 * @param organisation for whom the person sits, or null while there is no seat in force
 * @param since the day on which the present term began, in Geneva
 */
public record Participant(
    PersonId person,
    String name,
    @Nullable OrganisationReference organisation,
    GroupRole role,
    LocalDate since) {}
