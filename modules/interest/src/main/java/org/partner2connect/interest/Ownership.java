package org.partner2connect.interest;

import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationReference;
import org.springframework.stereotype.Component;

/** Keeps moderators from deciding on the organisation for which they sit themselves. */
@Component
class Ownership {

  private final CurrentPerson current;
  private final MembershipQueries membership;
  private final DuplicateQueries duplicates;

  Ownership(CurrentPerson current, MembershipQueries membership, DuplicateQueries duplicates) {
    this.current = current;
    this.membership = membership;
    this.duplicates = duplicates;
  }

  /** Refuses when the expression may come from the moderator's own organisation. */
  void refuseOwn(Expression expression) {
    current
        .id()
        .flatMap(membership::seatOf)
        .map(seat -> seat.organisation())
        .filter(own -> isSame(own, expression))
        .ifPresent(
            own -> {
              throw new OwnOrganisation(own.name());
            });
  }

  private boolean isSame(OrganisationReference own, Expression expression) {
    var applicant = expression.organisation();
    return duplicates.of(expression.id(), applicant.nameKey(), applicant.country()).stream()
        .anyMatch(other -> own.id().value().equals(other.organisation()));
  }
}
