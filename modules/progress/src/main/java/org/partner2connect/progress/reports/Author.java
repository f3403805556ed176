package org.partner2connect.progress.reports;

import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.SeatRole;

/**
 * Who sends a report in.
 *
 * @param role as what the person sits for the organisation
 */
record Author(PersonId person, SeatRole role, Channel channel) {

  /** By which way a report comes in. */
  enum Channel {
    LINK,
    WORKSPACE
  }
}
