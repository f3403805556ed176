package org.partner2connect.insights.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.uikit.Translations;

/**
 * Where the pages are: in the language that the page's address names, or under the address that
 * serves every language.
 *
 * @param prefix {@code /fr}, or nothing
 */
record Links(String prefix) {

  static Links of(HttpServletRequest request, Locale reader) {
    var own = "/" + Translations.languageOf(reader).getLanguage();
    return new Links(request.getRequestURI().startsWith(own + "/") ? own : "");
  }

  /** Whether the browser's wishes chose the language. */
  boolean negotiated() {
    return prefix.isEmpty();
  }

  String dashboard(CommitmentFilter filter) {
    return prefix + "/dashboard" + query(filter);
  }

  String list(CommitmentFilter filter) {
    return prefix + "/commitments" + query(filter);
  }

  String list(CommitmentFilter filter, CommitmentSort sort, int page) {
    var query = new StringBuilder(query(filter));
    if (sort != CommitmentSort.REFERENCE) {
      add(query, "sort", sort.parameter());
    }
    if (page > 1) {
      add(query, "page", Integer.toString(page));
    }
    return prefix + "/commitments" + query;
  }

  String commitment(String reference) {
    return prefix + "/commitments/" + reference;
  }

  String feed() {
    return prefix + "/commitments/feed.atom";
  }

  String openData() {
    return prefix + "/open-data";
  }

  /** The same commitments as a file; it is in no language. */
  static String file(String ending, CommitmentFilter filter) {
    return "/open-data/commitments." + ending + query(filter);
  }

  /** What an address says of a filter; nothing for an empty one. */
  static String query(CommitmentFilter filter) {
    var query = new StringBuilder();
    if (!filter.text().isEmpty()) {
      add(query, "q", filter.text());
    }
    filter
        .wanted()
        .forEach(
            (dimension, values) ->
                values.forEach(value -> add(query, dimension.parameter(), value)));
    return query.toString();
  }

  private static void add(StringBuilder query, String name, String value) {
    query
        .append(query.isEmpty() ? '?' : '&')
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
