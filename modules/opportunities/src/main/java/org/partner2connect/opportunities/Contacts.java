package org.partner2connect.opportunities;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.Seat;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.Participant;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.springframework.stereotype.Component;

/** Knows who answers for a need or an offer. */
@Component
@CallerDecides("those who write to these people, or have decided that they may be shown")
public class Contacts {

  private final MembershipQueries memberships;
  private final WorkingGroupQueries groups;

  Contacts(MembershipQueries memberships, WorkingGroupQueries groups) {
    this.memberships = memberships;
    this.groups = groups;
  }

  /**
   * The organisation's focal point, else its alternate, else its keeper, else whoever has sat there
   * longest; of a group the chair, else a vice-chair. Nobody while nobody is there.
   */
  public List<PersonId> of(OpportunityDetail one) {
    return one.by()
        .organisationId()
        .flatMap(organisation -> ofOrganisation(organisation, one.keeper()))
        .or(() -> one.by().groupId().flatMap(this::ofGroup))
        .map(List::of)
        .orElse(List.of());
  }

  /** Its keeper, as long as that person still acts for its side. */
  Set<PersonId> keeperOf(OpportunityDetail one) {
    var keeper = one.keeper();
    var organisation = one.by().organisationId();
    var group = one.by().groupId();
    boolean sits =
        organisation.isPresent()
            && memberships
                .seatOf(keeper)
                .filter(seat -> seat.organisation().id().equals(organisation.get()))
                .isPresent();
    boolean leads =
        group.isPresent()
            && groups.roleOf(group.get(), keeper).filter(GroupRole::leads).isPresent();
    return sits || leads ? Set.of(keeper) : Set.of();
  }

  private Optional<PersonId> ofOrganisation(OrganisationId organisation, PersonId keeper) {
    var seats = memberships.seatsIn(organisation);
    return seats.stream()
        .min(Comparator.comparingInt(seat -> rank(seat, keeper)))
        .map(Seat::person);
  }

  private static int rank(Seat seat, PersonId keeper) {
    if (seat.role() != SeatRole.DELEGATE) {
      return seat.role() == SeatRole.FOCAL_POINT ? 0 : 1;
    }
    return seat.person().equals(keeper) ? 2 : 3;
  }

  private Optional<PersonId> ofGroup(WorkingGroupId group) {
    return groups.roster(group).stream()
        .filter(line -> line.role().leads() && line.organisation() != null)
        .min(Comparator.comparing(Participant::role))
        .map(Participant::person);
  }
}
