package org.partner2connect.commitments.acting;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.Seat;
import org.partner2connect.membership.SeatRole;
import org.springframework.stereotype.Component;

/** For whom the current person acts. */
@Component
public class Acting {

  private static final Set<SeatRole> DECIDING = Set.of(SeatRole.FOCAL_POINT, SeatRole.ALTERNATE);

  private final CurrentPerson current;
  private final MembershipQueries membership;
  private final SeatedQueries seated;

  Acting(CurrentPerson current, MembershipQueries membership, SeatedQueries seated) {
    this.current = current;
    this.membership = membership;
    this.seated = seated;
  }

  /** The person, or empty when the system acts. */
  public Optional<PersonId> person() {
    return current.id();
  }

  /** The person's seat in an active member organisation. */
  public Optional<Seat> seat() {
    return current.id().flatMap(membership::seatOf);
  }

  /** The same, kept as it is until the transaction ends. */
  public Optional<Seat> lockedSeat() {
    return current.id().map(person -> membership.lockSeats(Set.of(person)).get(person));
  }

  /** Whether the person sits for that organisation, and it is an active member. */
  public boolean sitsFor(@Nullable OrganisationId organisation) {
    return seat().filter(seat -> seat.organisation().id().equals(organisation)).isPresent();
  }

  /** Whether the person is that organisation's focal point or alternate, and it is active. */
  public boolean decidesFor(@Nullable OrganisationId organisation) {
    return seat()
        .filter(seat -> seat.organisation().id().equals(organisation))
        .filter(Acting::decides)
        .isPresent();
  }

  /** Whether that seat is a focal point's or an alternate's. */
  public static boolean decides(Seat seat) {
    return DECIDING.contains(seat.role());
  }

  /** Whether the person works for the secretariat. */
  public boolean isSecretariat() {
    return current.isSecretariat();
  }

  /** Whether the system acts for itself. */
  public boolean isSystem() {
    return !current.isSignedIn();
  }

  /** Whether that organisation is an active member. */
  public boolean isActive(OrganisationId organisation) {
    return seated.isActive(organisation);
  }

  /**
   * As what the person acts towards that organisation, for the record: whoever comes from another
   * one, such as a partner, by the seat held there.
   */
  public String roleFor(@Nullable OrganisationId organisation) {
    if (isSystem()) {
      return "SYSTEM";
    }
    return seat()
        .filter(seat -> seat.organisation().id().equals(organisation))
        .map(seat -> seat.role().name())
        .orElseGet(
            () ->
                current.isSecretariat()
                    ? "SECRETARIAT"
                    : seat().map(seat -> seat.role().name()).orElse("MEMBER"));
  }
}
