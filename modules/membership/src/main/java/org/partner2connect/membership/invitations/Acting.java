package org.partner2connect.membership.invitations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Deed;
import org.partner2connect.membership.SeatRole;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who is about to change an organisation's invitations, and as what.
 *
 * @param person null when the system acts by itself
 * @param name how the focal point is called; null for everybody else
 */
record Acting(@Nullable PersonId person, String role, @Nullable String name) {

  private static final String SUBJECT = "INVITATION";

  /**
   * The current person before an organisation that is locked: a focal point whose seat ended a
   * moment ago is refused.
   */
  static Acting before(Host host, CurrentPerson current) {
    if (!current.isSignedIn()) {
      return new Acting(null, "SYSTEM", null);
    }
    var person = current.require();
    if (person.equals(host.focalPoint())) {
      return new Acting(person, SeatRole.FOCAL_POINT.name(), current.displayName());
    }
    if (current.isSecretariat()) {
      return new Acting(person, "SECRETARIAT", null);
    }
    throw new AccessDeniedException("not the focal point any more");
  }

  /** The focal point who acts, else null. */
  @Nullable PersonId focalPoint() {
    return name == null ? null : person;
  }

  Deed deed(String what, Invitation invitation, Host host, Instant at) {
    UUID id = person == null ? null : person.value();
    return deed(what, id, role, invitation, host, at);
  }

  static Deed deed(
      String what,
      @Nullable UUID person,
      String role,
      Invitation invitation,
      Host host,
      Instant at) {
    return new Deed(
        "membership.invitation.audit." + what,
        person,
        role,
        SUBJECT,
        invitation.id(),
        invitation.name() + ", " + host.name(),
        null,
        at);
  }
}
