package org.partner2connect.progress.reports;

import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.progress.SpokespeopleQueries;
import org.partner2connect.progress.Standing;
import org.springframework.stereotype.Component;

/** Mails the link anew to who takes over, if that person speaks for the organisation. */
@Component
class Succession {

  private final SpokespeopleQueries spokespeople;
  private final Requests requests;

  Succession(SpokespeopleQueries spokespeople, Requests requests) {
    this.spokespeople = spokespeople;
    this.requests = requests;
  }

  void hand(Standing standing, PersonId successor, OrganisationId organisation) {
    spokespeople.of(organisation).stream()
        .filter(person -> person.id().equals(successor))
        .forEach(person -> requests.hand(standing, person));
  }
}
