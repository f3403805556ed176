package org.partner2connect.interest;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the form says, checked. */
record Answers(
    Applicant organisation,
    ContactPerson contact,
    Set<ChosenArea> areas,
    @Nullable String contribution,
    @Nullable String heard) {}
