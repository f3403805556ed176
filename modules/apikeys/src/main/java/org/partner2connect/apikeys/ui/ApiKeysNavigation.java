package org.partner2connect.apikeys.ui;

import org.partner2connect.membership.ui.MembershipNavigation;

/** Leads to the keys of the reader's own organisation. */
public final class ApiKeysNavigation {

  static final String ROUTE = MembershipNavigation.OWN + "/api-keys";

  private ApiKeysNavigation() {}

  /** The page of the keys, relative to the workspace. */
  public static String address() {
    return ROUTE;
  }
}
