package org.partner2connect.insights.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Values;
import org.partner2connect.kernel.Line;
import org.partner2connect.kernel.Refusal;
import org.springframework.util.MultiValueMap;

/**
 * What an address of the register asks for.
 *
 * @param page counts from 1
 * @param problem the name of a parameter that cannot be understood, or null
 */
record CommitmentRequest(
    CommitmentFilter filter, CommitmentSort sort, int page, @Nullable String problem) {

  private static final int LONGEST_TEXT = 200;
  private static final int MOST_VALUES = 8;
  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

  /**
   * Reads an address's query; what it does not name does not narrow, what we do not know is
   * skipped.
   */
  static CommitmentRequest of(MultiValueMap<String, String> query, Values values) {
    try {
      var wanted = new EnumMap<Dimension, SortedSet<String>>(Dimension.class);
      for (var dimension : Dimension.values()) {
        wanted.put(dimension, wanted(query, dimension, values));
      }
      var filter = new CommitmentFilter(text(first(query, "q").strip()), wanted);
      return new CommitmentRequest(filter, sort(first(query, "sort")), page(query), null);
    } catch (Unreadable unreadable) {
      return new CommitmentRequest(
          CommitmentFilter.ALL, CommitmentSort.REFERENCE, 1, unreadable.parameter);
    }
  }

  private static SortedSet<String> wanted(
      MultiValueMap<String, String> query, Dimension dimension, Values values) throws Unreadable {
    var given = new TreeSet<String>();
    all(query, dimension.parameter()).filter(value -> !value.isEmpty()).forEach(given::add);
    if (given.size() > MOST_VALUES) {
      throw new Unreadable(dimension.parameter());
    }
    for (var value : given) {
      if (!values.has(dimension, value)) {
        throw new Unreadable(dimension.parameter());
      }
    }
    return given;
  }

  private static String text(String text) throws Unreadable {
    try {
      return text.isEmpty() ? text : Line.of(text, LONGEST_TEXT);
    } catch (Refusal refusal) {
      throw new Unreadable("q");
    }
  }

  private static CommitmentSort sort(String text) throws Unreadable {
    if (text.isEmpty()) {
      return CommitmentSort.REFERENCE;
    }
    return CommitmentSort.of(text).orElseThrow(() -> new Unreadable("sort"));
  }

  private static int page(MultiValueMap<String, String> query) throws Unreadable {
    var text = first(query, "page");
    if (text.isEmpty() && !query.containsKey("page")) {
      return 1;
    }
    if (!PAGE.matcher(text).matches()) {
      throw new Unreadable("page");
    }
    return Integer.parseInt(text);
  }

  private static String first(MultiValueMap<String, String> query, String name) {
    return all(query, name).findFirst().orElse("");
  }

  private static Stream<String> all(Map<String, List<String>> query, String name) {
    var given = query.get(name);
    return given == null ? Stream.of() : given.stream();
  }

  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String parameter;

    Unreadable(String parameter) {
      super(parameter);
      this.parameter = parameter;
    }
  }
}
