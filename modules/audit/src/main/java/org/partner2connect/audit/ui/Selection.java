package org.partner2connect.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.audit.AuditFilter;
import org.partner2connect.kernel.Ids;

/**
 * What of the record is shown, as it stands in the page's address.
 *
 * @param page counted from 1
 */
record Selection(AuditFilter filter, int page) {

  private static final String TYPE = "type";
  private static final String PERSON = "person";
  private static final String DAY = "day";
  private static final String PAGE = "page";
  private static final int LAST_PAGE = 1_000_000;

  /** Reads an address; whatever makes no sense in it counts as left away. */
  static Selection of(QueryParameters parameters) {
    return new Selection(
        new AuditFilter(
            parameters.getSingleParameter(TYPE).filter(type -> !type.isBlank()).orElse(null),
            parameters.getSingleParameter(PERSON).flatMap(Ids::parse).orElse(null),
            parameters.getSingleParameter(DAY).flatMap(Selection::day).orElse(null)),
        parameters.getSingleParameter(PAGE).map(Selection::page).orElse(1));
  }

  QueryParameters parameters() {
    var parameters = new HashMap<String, String>();
    put(parameters, TYPE, filter.subjectType());
    put(parameters, PERSON, filter.person());
    put(parameters, DAY, filter.day());
    if (page > 1) {
      parameters.put(PAGE, Integer.toString(page));
    }
    return QueryParameters.simple(parameters);
  }

  Selection withType(@Nullable String type) {
    return first(new AuditFilter(type, filter.person(), filter.day()));
  }

  Selection withPerson(@Nullable UUID person) {
    return first(new AuditFilter(filter.subjectType(), person, filter.day()));
  }

  Selection withDay(@Nullable LocalDate day) {
    return first(new AuditFilter(filter.subjectType(), filter.person(), day));
  }

  Selection onPage(int other) {
    return new Selection(filter, other);
  }

  boolean isAll() {
    return filter.equals(AuditFilter.ALL);
  }

  private static Selection first(AuditFilter filter) {
    return new Selection(filter, 1);
  }

  private static void put(HashMap<String, String> parameters, String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, value.toString());
    }
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() < 10_000);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int page(String text) {
    try {
      return Math.clamp(Integer.parseInt(text), 1, LAST_PAGE);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
