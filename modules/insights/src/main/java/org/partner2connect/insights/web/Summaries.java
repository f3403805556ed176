package org.partner2connect.insights.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Snapshot;
import org.springframework.stereotype.Component;

/** What dashboard and list have in common: the form that narrows, the sums, the lines. */
@Component
class Summaries {

  private final Sieves sieves;
  private final Tallies tallies;
  private final Entries entries;

  Summaries(Sieves sieves, Tallies tallies, Entries entries) {
    this.sieves = sieves;
    this.tallies = tallies;
    this.entries = entries;
  }

  Sieve sieve(
      CommitmentFilter filter,
      Snapshot snapshot,
      Function<CommitmentFilter, String> address,
      Locale reader) {
    return sieves.of(filter, snapshot, address, reader);
  }

  Tally tally(Figures figures, Snapshot snapshot) {
    return tallies.of(figures, snapshot);
  }

  List<Entry> entries(Stream<Counted> some, Links links, Locale reader) {
    return some.map(one -> entries.of(one, links, reader)).toList();
  }
}
