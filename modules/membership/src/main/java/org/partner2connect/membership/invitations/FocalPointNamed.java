package org.partner2connect.membership.invitations;

import java.util.Set;
import org.partner2connect.membership.NewOrganisation;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;

/**
 * An organisation has been admitted, and this is whom to invite as its focal point. Stays within
 * the module and the transaction: it holds an e-mail address and is never kept.
 */
public record FocalPointNamed(
    OrganisationId organisation, NewOrganisation.Contact contact, Set<FocusArea> focusAreas) {

  public FocalPointNamed {
    focusAreas = Set.copyOf(focusAreas);
  }
}
