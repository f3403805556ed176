package org.partner2connect.commitments.announcements.ui;

import java.util.UUID;

/** Leads to the secretariat's runs of show. */
public final class AnnouncementsNavigation {

  static final String ROUTE = "announcements";
  static final String RUN = ROUTE + "/run";

  private AnnouncementsNavigation() {}

  /** The list of events, relative to the workspace. */
  public static String address() {
    return ROUTE;
  }

  /** The run of show of an event, relative to the workspace. */
  public static String address(UUID event) {
    return RUN + "/" + event;
  }
}
