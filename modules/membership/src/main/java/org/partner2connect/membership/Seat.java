package org.partner2connect.membership;

import org.partner2connect.identity.PersonId;

/** A person's seat in force: not ended, in an organisation that is neither suspended nor left. */
public record Seat(PersonId person, OrganisationReference organisation, SeatRole role) {}
