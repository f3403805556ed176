package org.partner2connect.insights.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a plan's coverage is asked for. It stands in the address, where anybody may have written
 * it: what cannot be read is left out.
 *
 * @param country the alpha-3 code of a country; null for all
 * @param group a group of countries; null for all
 */
public record CoverageFilter(Show show, @Nullable String country, @Nullable Grouping group) {

  /** Everything. */
  public static final CoverageFilter ALL = new CoverageFilter(Show.ALL, null, null);

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  /** Which actions. */
  public enum Show {
    ALL,
    /** Those without a commitment. */
    WITHOUT,
    /** Those with one. */
    WITH
  }

  /** Reads the parameters of an address. */
  public static CoverageFilter read(Map<String, List<String>> parameters) {
    return new CoverageFilter(
        first(parameters, "show").flatMap(CoverageFilter::show).orElse(Show.ALL),
        first(parameters, "country").filter(code -> CODE.matcher(code).matches()).orElse(null),
        first(parameters, "group").flatMap(Grouping::parse).orElse(null));
  }

  /** The parameters that say the same; none for everything. */
  public Map<String, List<String>> parameters() {
    var parameters = new TreeMap<String, List<String>>();
    if (show != Show.ALL) {
      parameters.put("show", List.of(show.name()));
    }
    if (country != null) {
      parameters.put("country", List.of(country));
    }
    if (group != null) {
      parameters.put("group", List.of(group.name()));
    }
    return parameters;
  }

  /** Whether anything is left out. */
  public boolean narrow() {
    return !equals(ALL);
  }

  public CoverageFilter showing(Show other) {
    return new CoverageFilter(other, country, group);
  }

  public CoverageFilter in(@Nullable String other) {
    return new CoverageFilter(show, other, group);
  }

  public CoverageFilter within(@Nullable Grouping other) {
    return new CoverageFilter(show, country, other);
  }

  private static Optional<Show> show(String name) {
    return Arrays.stream(Show.values()).filter(show -> show.name().equals(name)).findFirst();
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst();
  }
}
