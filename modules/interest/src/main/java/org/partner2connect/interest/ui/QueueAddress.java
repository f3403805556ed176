package org.partner2connect.interest.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.ExpressionForm;
import org.partner2connect.interest.ExpressionId;
import org.partner2connect.interest.QueueFilter.Tab;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;

/**
 * Where in the queue one is: heap, filters, page and the open expression of interest. Every place
 * has an address from which it can be restored; what nobody could have chosen is left out.
 *
 * @param page from 1
 */
record QueueAddress(Tab tab, Filters filters, int page, @Nullable ExpressionId open) {

  private static final int MOST_PAGES = 100_000;

  static QueueAddress read(@Nullable ExpressionId open, QueryParameters query) {
    var filters =
        new Filters(
            query.getSingleParameter("q").map(String::strip).orElse(""),
            choice(query, "category", Category.values()).orElse(null),
            query.getSingleParameter("region").filter(Filters.REGIONS::contains).orElse(null),
            choice(query, "area", FocusArea.values()).orElse(null),
            query
                .getSingleParameter("language")
                .filter(ExpressionForm.LANGUAGES::contains)
                .orElse(null),
            choice(query, "age", Age.values()).orElse(Age.ANY));
    return new QueueAddress(
        choice(query, "tab", Tab.values()).orElse(Tab.TO_DECIDE), filters, page(query), open);
  }

  private static int page(QueryParameters query) {
    return query
        .getSingleParameter("page")
        .filter(page -> page.matches("\\d{1,6}"))
        .map(page -> Math.clamp(Integer.parseInt(page), 1, MOST_PAGES))
        .orElse(1);
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

  QueueAddress on(Tab other) {
    return new QueueAddress(other, filters, 1, null);
  }

  QueueAddress narrowed(Filters chosen) {
    return new QueueAddress(tab, chosen, 1, null);
  }

  QueueAddress turned(int other) {
    return new QueueAddress(tab, filters, other, null);
  }

  QueueAddress opened(ExpressionId expression) {
    return new QueueAddress(tab, filters, page, expression);
  }

  QueueAddress closed() {
    return new QueueAddress(tab, filters, page, null);
  }

  /** Whether both show the same list, whichever expression is open. */
  boolean sameList(QueueAddress other) {
    return closed().equals(other.closed());
  }

  String path() {
    return open == null ? InterestNavigation.address() : InterestNavigation.address(open);
  }

  QueryParameters query() {
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (tab != Tab.TO_DECIDE) {
      query.put("tab", List.of(code(tab)));
    }
    put(query, "q", filters.text().isEmpty() ? null : filters.text());
    put(query, "category", filters.category() == null ? null : code(filters.category()));
    put(query, "region", filters.region());
    put(query, "area", filters.area() == null ? null : code(filters.area()));
    put(query, "language", filters.language());
    put(query, "age", filters.age() == Age.ANY ? null : code(filters.age()));
    put(query, "page", page == 1 ? null : String.valueOf(page));
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
    return query.isEmpty() ? path() : path() + "?" + query;
  }
}
