package org.partner2connect.membership.ui;

import org.partner2connect.membership.MembershipStatus;
import org.partner2connect.membership.directory.OrganisationFacts;

/**
 * What the parts of an organisation's page know.
 *
 * @param ownSecretariat whether the reader works for the secretariat and sits for the organisation
 * @param reload shows the page anew
 */
record OrganisationPage(
    OrganisationFacts organisation,
    Standing reader,
    boolean ownSecretariat,
    OrganisationServices services,
    Runnable reload) {

  boolean active() {
    return organisation.status() == MembershipStatus.ACTIVE;
  }

  /** Whether the reader may change people and profile now. */
  boolean canDecide() {
    return reader.decides() && organisation.status() != MembershipStatus.MERGED;
  }
}
