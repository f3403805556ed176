package org.partner2connect.uikit;

/**
 * A module's word on which of its addresses with an id lead somewhere for the current person. The
 * status of a page is decided by it, before Flow chooses the view.
 */
public interface KnownPlaces {

  /**
   * Whether it speaks for that address.
   *
   * @param path relative to the workspace, without a leading slash or a query
   */
  boolean speaksFor(String path);

  /** Whether the current person may know of the page at an address for which it speaks. */
  boolean knows(String path);
}
