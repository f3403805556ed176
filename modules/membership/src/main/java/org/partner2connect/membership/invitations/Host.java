package org.partner2connect.membership.invitations;

import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;

/** The organisation that invites, as it stands. */
record Host(String name, boolean active, @Nullable PersonId focalPoint) {

  /** Refuses unless it is an active member. */
  void requireActive() {
    if (!active) {
      throw new InactiveHost(name);
    }
  }

  /** Whether somebody other than that person, who may be nobody, is the focal point. */
  boolean hasFocalPointOtherThan(@Nullable PersonId person) {
    return focalPoint != null && !focalPoint.equals(person);
  }
}
