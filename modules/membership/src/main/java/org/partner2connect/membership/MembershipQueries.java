package org.partner2connect.membership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads member organisations and the seats in force. */
@Service
public class MembershipQueries {

  /** The person's seat, if it is in force: not ended, in an active organisation. */
  @CallerDecides("rights of other modules build on it")
  public Optional<Seat> seatOf(PersonId person) {
    return Optional.empty();
  }

  /** The seats in force of those people; those without one are left out. */
  @CallerDecides("rights of other modules build on it")
  public Map<PersonId, Seat> seatsOf(Set<PersonId> people) {
    return Map.of();
  }

  /**
   * The seats in force of those people, read from rows that are locked {@code FOR SHARE} until the
   * caller's transaction ends. Whoever ends a seat, or suspends its organisation, updates the same
   * rows: either this call waits and sees the end, or the ending waits for the caller's commit.
   */
  @CallerDecides("writers that rely on a seat, in the transaction in which they write")
  public Map<PersonId, Seat> lockSeats(Set<PersonId> people) {
    return Map.of();
  }

  /** Those organisations, whatever their state; unknown ids are left out. */
  @CallerDecides("the module that shows them has decided that the reader may see their names")
  public Map<OrganisationId, OrganisationReference> findReferences(Set<OrganisationId> ids) {
    return Map.of();
  }

  /** The organisations that are active members, by name. */
  @PreAuthorize("isAuthenticated()")
  public List<OrganisationReference> activeOrganisations() {
    return List.of();
  }
}
