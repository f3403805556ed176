package org.partner2connect.apikeys;

import java.util.Optional;
import java.util.Set;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.Seat;
import org.partner2connect.membership.SeatRole;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who decides about an organisation's keys: its focal point and its alternate, in person. */
@Component("apiKeyRights")
public class KeyRights {

  private static final Set<SeatRole> DECIDING = Set.of(SeatRole.FOCAL_POINT, SeatRole.ALTERNATE);

  private final CurrentPerson current;
  private final MembershipQueries membership;

  KeyRights(CurrentPerson current, MembershipQueries membership) {
    this.current = current;
    this.membership = membership;
  }

  /** Whether the current person decides about the keys of the own organisation. */
  public boolean decides() {
    return seat().isPresent();
  }

  /** The seat by which the current person decides. */
  Optional<Seat> seat() {
    return person().flatMap(membership::seatOf).filter(KeyRights::decides);
  }

  /** The same, kept as it is until the transaction ends. */
  Optional<Seat> lockedSeat() {
    return person()
        .map(one -> membership.lockSeats(Set.of(one)).get(one))
        .filter(KeyRights::decides);
  }

  /** A key makes no keys. */
  private Optional<PersonId> person() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof KeyAuthentication
        ? Optional.empty()
        : current.id();
  }

  private static boolean decides(Seat seat) {
    return DECIDING.contains(seat.role());
  }
}
