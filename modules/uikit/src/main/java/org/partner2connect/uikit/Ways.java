package org.partner2connect.uikit;

import java.util.List;

/**
 * The ways into a module's pages that the workspace's drawer, or the page of an organisation,
 * offers to the current person.
 */
public interface Ways {

  /**
   * Only those that are open to the current person; asked for once for each window, and by the page
   * of the own organisation each time.
   */
  List<Way> ways();

  /** Where a way stands: under which heading of the drawer, or on which page. */
  enum Part {
    /** What all members work with. */
    COALITION,
    /** What the secretariat works with. */
    SECRETARIAT,
    /** What stands beside the page of the own organisation, and not in the drawer. */
    ORGANISATION
  }

  /**
   * A way to a page.
   *
   * @param order its place among the ways of all modules there, smaller first
   * @param textKey the key of its text
   * @param address relative to the workspace
   */
  record Way(Part part, int order, String textKey, String address) {}
}
