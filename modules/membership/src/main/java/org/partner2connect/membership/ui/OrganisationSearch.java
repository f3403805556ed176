package org.partner2connect.membership.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.MembershipStatus;
import org.partner2connect.membership.directory.OrganisationFilter;

/**
 * What the address of the secretariat's list asks for. What cannot be understood does not narrow.
 *
 * @param page counts from 1
 */
record OrganisationSearch(OrganisationFilter filter, int page) {

  private static final int LONGEST_TEXT = 200;
  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

  static OrganisationSearch of(QueryParameters query, List<String> regions) {
    var text = query.getSingleParameter("q").orElse("").replace("\0", "");
    return new OrganisationSearch(
        new OrganisationFilter(
            text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
            constant(MembershipStatus.values(), query.getSingleParameter("status")),
            constant(Category.values(), query.getSingleParameter("category")),
            query.getSingleParameter("region").filter(regions::contains).orElse(null)),
        query
            .getSingleParameter("page")
            .filter(page -> PAGE.matcher(page).matches())
            .map(Integer::valueOf)
            .orElse(1));
  }

  OrganisationSearch onPage(int next) {
    return new OrganisationSearch(filter, next);
  }

  /** The query of its address; only what narrows stands in it. */
  QueryParameters query() {
    var query = new HashMap<String, String>();
    put(query, "q", filter.text().isBlank() ? null : filter.text());
    put(query, "status", filter.status());
    put(query, "category", filter.category());
    put(query, "region", filter.region());
    put(query, "page", page == 1 ? null : page);
    return QueryParameters.simple(query);
  }

  /** Its address, relative to the workspace. */
  String address() {
    var query = query().getQueryString();
    return query.isEmpty() ? MembershipNavigation.ALL : MembershipNavigation.ALL + "?" + query;
  }

  private static void put(Map<String, String> query, String name, @Nullable Object value) {
    if (value != null) {
      query.put(name, String.valueOf(value));
    }
  }

  private static <E extends Enum<E>> @Nullable E constant(E[] all, Optional<String> code) {
    return Stream.of(all)
        .filter(constant -> constant.name().equals(code.orElse("")))
        .findFirst()
        .orElse(null);
  }
}
