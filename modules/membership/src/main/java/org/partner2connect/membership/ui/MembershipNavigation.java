package org.partner2connect.membership.ui;

import com.vaadin.flow.component.UI;
import org.partner2connect.membership.OrganisationId;

/** Leads to the pages of organisations. */
public final class MembershipNavigation {

  /** The page of the reader's own organisation, relative to the workspace. */
  public static final String OWN = "organisation";

  /** The secretariat's list of organisations, relative to the workspace. */
  public static final String ALL = "organisations";

  private MembershipNavigation() {}

  /** The address of an organisation's page, relative to the workspace. */
  public static String address(OrganisationId organisation) {
    return OWN + "/" + organisation;
  }

  /** Opens an organisation's page. */
  public static void open(UI ui, OrganisationId organisation) {
    ui.navigate(address(organisation));
  }
}
