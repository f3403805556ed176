package org.partner2connect.membership.directory;

import java.util.List;

/**
 * One page of what was found.
 *
 * @param total how many there are on all pages
 */
public record Found<T>(List<T> rows, int total) {

  /** How many rows a page has. */
  public static final int PAGE = 20;

  public Found {
    rows = List.copyOf(rows);
  }

  /** How many pages there are; at least one. */
  public int pages() {
    return Math.max(1, (total + PAGE - 1) / PAGE);
  }

  /** How many rows come before that page, which counts from 1. */
  static long before(int page) {
    return (page - 1L) * PAGE;
  }
}
