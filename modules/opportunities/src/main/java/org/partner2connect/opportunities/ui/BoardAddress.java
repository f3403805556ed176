package org.partner2connect.opportunities.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.opportunities.OpportunityFilter;
import org.partner2connect.opportunities.OpportunityKind;
import org.partner2connect.opportunities.OpportunityState;
import org.partner2connect.opportunities.OpportunityType;
import org.partner2connect.taxonomy.FocusArea;

/**
 * Where in the list one is: filters and page. Every place has an address from which it can be
 * restored; what nobody could have chosen is left out.
 *
 * @param page from 1
 */
record BoardAddress(OpportunityFilter filter, int page) {

  private static final String ANY = "any";
  private static final int GOALS = 17;

  static BoardAddress read(QueryParameters query) {
    return new BoardAddress(
        new OpportunityFilter(
            query.getSingleParameter("q").map(String::strip).orElse(""),
            choice(query, "kind", OpportunityKind.values()).orElse(null),
            choice(query, "type", OpportunityType.values()).orElse(null),
            choice(query, "area", FocusArea.values()).orElse(null),
            query
                .getSingleParameter("country")
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(code -> code.matches("[A-Z]{3}"))
                .orElse(null),
            number(query, "sdg").filter(goal -> goal <= GOALS).orElse(null),
            state(query)),
        number(query, "page").orElse(1));
  }

  private static @Nullable OpportunityState state(QueryParameters query) {
    if (query.getSingleParameter("state").filter(ANY::equals).isPresent()) {
      return null;
    }
    return choice(query, "state", OpportunityState.values()).orElse(OpportunityState.OPEN);
  }

  private static Optional<Integer> number(QueryParameters query, String name) {
    return query
        .getSingleParameter(name)
        .filter(number -> number.matches("[1-9][0-9]{0,4}"))
        .map(Integer::valueOf);
  }

  private static <E extends Enum<E>> Optional<E> choice(
      QueryParameters query, String name, E[] values) {
    return query
        .getSingleParameter(name)
        .flatMap(
            chosen -> Stream.of(values).filter(value -> code(value).equals(chosen)).findFirst());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  BoardAddress narrowed(OpportunityFilter chosen) {
    return new BoardAddress(chosen, 1);
  }

  BoardAddress turned(int other) {
    return new BoardAddress(filter, other);
  }

  QueryParameters query() {
    Map<String, List<String>> query = new LinkedHashMap<>();
    put(query, "q", filter.text().isEmpty() ? null : filter.text());
    put(query, "kind", filter.kind() == null ? null : code(filter.kind()));
    put(query, "type", filter.type() == null ? null : code(filter.type()));
    put(query, "area", filter.area() == null ? null : code(filter.area()));
    put(query, "country", filter.country());
    put(query, "sdg", filter.goal() == null ? null : filter.goal().toString());
    if (filter.state() != OpportunityState.OPEN) {
      put(query, "state", filter.state() == null ? ANY : code(filter.state()));
    }
    put(query, "page", page == 1 ? null : Integer.toString(page));
    return new QueryParameters(query);
  }

  private static void put(Map<String, List<String>> query, String name, @Nullable String value) {
    if (value != null) {
      query.put(name, List.of(value));
    }
  }

  /** Path and query, relative to the workspace. */
  String href() {
    var query = query().getQueryString();
    return query.isEmpty()
        ? OpportunitiesNavigation.list()
        : OpportunitiesNavigation.list() + "?" + query;
  }
}
