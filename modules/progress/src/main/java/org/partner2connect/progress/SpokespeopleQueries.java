package org.partner2connect.progress;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partner2connect.identity.Addressee;
import org.partner2connect.identity.People;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.Seat;
import org.partner2connect.membership.SeatRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds those who speak for an organisation, its focal point and alternates, to write to them. */
@Component
public class SpokespeopleQueries {

  private final JdbcClient jdbc;
  private final MembershipQueries membership;
  private final People people;

  SpokespeopleQueries(JdbcClient jdbc, MembershipQueries membership, People people) {
    this.jdbc = jdbc;
    this.membership = membership;
    this.people = people;
  }

  /** Whether whoever holds that seat speaks for the organisation. */
  public static boolean speaks(Seat seat) {
    return seat.role() == SeatRole.FOCAL_POINT || seat.role() == SeatRole.ALTERNATE;
  }

  /** How to write to those who speak for that organisation. */
  public List<Addressee> of(OrganisationId organisation) {
    return people.addressees(
        membership.seatsIn(organisation).stream()
            .filter(SpokespeopleQueries::speaks)
            .map(Seat::person)
            .collect(Collectors.toSet()));
  }

  /** The Member States among our members that are one of those countries. */
  public List<OrganisationId> memberStates(Set<String> countries) {
    return jdbc.sql(
            """
            select distinct organisation_id from membership.published_seat
            where category = 'MEMBER_STATE' and country = any(:countries)
            """)
        .param("countries", countries.toArray(String[]::new))
        .query((row, i) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
        .list();
  }
}
