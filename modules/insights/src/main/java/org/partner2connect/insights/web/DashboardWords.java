package org.partner2connect.insights.web;

import java.util.Locale;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Snapshot;
import org.springframework.stereotype.Component;

/** Puts the dashboard into words. */
@Component
class DashboardWords {

  private static final int FIRST = 9;

  private final Summaries summaries;
  private final Charts charts;
  private final WorldMap map;
  private final Words words;

  DashboardWords(Summaries summaries, Charts charts, WorldMap map, Words words) {
    this.summaries = summaries;
    this.charts = charts;
    this.map = map;
    this.words = words;
  }

  DashboardPage of(CommitmentFilter filter, Snapshot snapshot, Links links, Locale reader) {
    var found = snapshot.select(filter);
    var figures = new Figures(found, filter, links, words, reader);
    var day = words.day(snapshot.day(), reader);
    var withdrawn = RegisterWords.withdrawn(filter);
    return new DashboardPage(
        links.dashboard(CommitmentFilter.ALL),
        snapshot.day(),
        day,
        summaries.sieve(filter, snapshot, links::dashboard, reader),
        summaries.tally(figures, snapshot),
        charts.areas(figures),
        map.of(figures, snapshot.day()),
        charts.others(figures, day),
        figures.count(snapshot.select(withdrawn).size(), withdrawn),
        summaries.entries(found.stream().limit(FIRST), links, reader),
        links.list(filter),
        links.feed(),
        links.openData(),
        DashboardPage.Files.of(filter));
  }
}
