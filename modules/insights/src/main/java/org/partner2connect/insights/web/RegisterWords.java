package org.partner2connect.insights.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Snapshot;
import org.springframework.stereotype.Component;

/** Puts the list of the register into words. */
@Component
class RegisterWords {

  /** How many commitments stand on a page of the list. */
  static final int PAGE = 25;

  private final Words words;
  private final Summaries summaries;

  RegisterWords(Words words, Summaries summaries) {
    this.words = words;
    this.summaries = summaries;
  }

  /** How many pages a list has; at least one. */
  static int pages(int total) {
    return Math.max(1, (total + PAGE - 1) / PAGE);
  }

  /** What to say of a parameter that cannot be understood. */
  String problem(String parameter, Locale reader) {
    var kind = Set.of("q", "page", "sort").contains(parameter) ? parameter : "value";
    return words.say(
        "insights.problem." + kind, reader, words.say("insights.dimension." + parameter, reader));
  }

  /** The page of the list that was asked for. */
  ListPage list(
      CommitmentRequest asked, List<Counted> found, Snapshot snapshot, Links links, Locale reader) {
    var filter = asked.filter();
    var shown =
        found.stream().sorted(asked.sort().order()).skip((asked.page() - 1L) * PAGE).limit(PAGE);
    return new ListPage(
        links.list(CommitmentFilter.ALL),
        snapshot.day(),
        words.day(snapshot.day(), reader),
        !filter.isEmpty(),
        summaries.sieve(filter, snapshot, links::list, reader),
        summaries.tally(new Figures(found, filter, links, words, reader), snapshot),
        sorts(asked, reader),
        summaries.entries(shown, links, reader),
        paging(asked, found.size(), links, reader),
        links.dashboard(filter),
        links.feed(),
        links.openData(),
        DashboardPage.Files.of(filter));
  }

  private List<Sieve.Choice> sorts(CommitmentRequest asked, Locale reader) {
    return Arrays.stream(CommitmentSort.values())
        .map(
            sort ->
                new Sieve.Choice(
                    sort.parameter(),
                    words.say("insights.sort." + sort.parameter(), reader),
                    sort == asked.sort()))
        .toList();
  }

  private ListPage.@Nullable Paging paging(
      CommitmentRequest asked, int total, Links links, Locale reader) {
    int pages = pages(total);
    int page = asked.page();
    if (pages == 1) {
      return null;
    }
    return new ListPage.Paging(
        words.say("insights.paging.position", reader, page, pages),
        page > 1 ? links.list(asked.filter(), asked.sort(), page - 1) : null,
        words.say("insights.paging.previous", reader, (page - 2) * PAGE + 1, (page - 1) * PAGE),
        page < pages ? links.list(asked.filter(), asked.sort(), page + 1) : null,
        words.say(
            "insights.paging.next",
            reader,
            page * PAGE + 1,
            Math.min(total, (page + 1) * PAGE),
            total));
  }

  /** How many of what fits was withdrawn; those that stand are not in this figure. */
  static CommitmentFilter withdrawn(CommitmentFilter filter) {
    return filter.with(Dimension.STATE, "WITHDRAWN");
  }
}
