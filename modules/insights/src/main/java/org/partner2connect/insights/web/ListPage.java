package org.partner2connect.insights.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register's list shows.
 *
 * @param narrowed whether the list is not simply all of it
 * @param sorts the orders to choose from
 * @param dashboard the figures of the same commitments
 */
record ListPage(
    String base,
    LocalDate today,
    String day,
    boolean narrowed,
    Sieve sieve,
    Tally tally,
    List<Sieve.Choice> sorts,
    List<Entry> entries,
    @Nullable Paging paging,
    String dashboard,
    String feed,
    String openData,
    DashboardPage.Files files) {

  /** Where this page stands among others; addresses are null where there is none. */
  record Paging(
      String position,
      @Nullable String previous,
      String before,
      @Nullable String next,
      String after) {}
}
