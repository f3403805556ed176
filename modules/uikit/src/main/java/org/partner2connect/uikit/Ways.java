package org.partner2connect.uikit;

import java.util.List;

/** The ways into a module's pages that the workspace's drawer offers to the current person. */
public interface Ways {

  /** Only those that are open to the current person; asked for once for each window. */
  List<Way> ways();

  /** Under which heading of the drawer a way stands. */
  enum Part {
    /** What all members work with. */
    COALITION,
    /** What the secretariat works with. */
    SECRETARIAT
  }

  /**
   * A way to a page.
   *
   * @param order its place among the ways of all modules under that heading, smaller first
   * @param textKey the key of its text
   * @param address relative to the workspace
   */
  record Way(Part part, int order, String textKey, String address) {}
}
