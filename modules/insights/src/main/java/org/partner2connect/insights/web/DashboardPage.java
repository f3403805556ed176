package org.partner2connect.insights.web;

import java.time.LocalDate;
import java.util.List;
import org.partner2connect.insights.figures.CommitmentFilter;

/**
 * What the dashboard shows.
 *
 * @param base its address in the language of the page
 * @param today the day of the figures
 * @param day that day, written out
 * @param withdrawn how many were withdrawn and are counted nowhere
 * @param entries the first of the list
 */
record DashboardPage(
    String base,
    LocalDate today,
    String day,
    Sieve sieve,
    Tally tally,
    Chart areas,
    WorldMap.Places places,
    List<Chart> others,
    Chart.Figure withdrawn,
    List<Entry> entries,
    String list,
    String feed,
    String openData,
    Files files) {

  /** The same commitments as files. */
  record Files(String csv, String json, String xml) {

    static Files of(CommitmentFilter filter) {
      return new Files(
          Links.file("csv", filter), Links.file("json", filter), Links.file("xml", filter));
    }
  }
}
