package org.partner2connect.membership.directory;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Line;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;

/**
 * What an address of the directory asks for.
 *
 * @param page counts from 1
 * @param problem the key of a sentence on what cannot be understood, or null
 */
record DirectoryRequest(DirectoryFilter filter, int page, @Nullable String problem) {

  private static final int LONGEST_TEXT = 200;
  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

  /** Reads an address's query; what it does not name does not narrow. */
  static DirectoryRequest of(Map<String, String> query, Taxonomy taxonomy, Regions regions) {
    try {
      var filter =
          new DirectoryFilter(
              text(query.getOrDefault("q", "").strip()),
              one(query, "category", code -> constant(Category.values(), code)),
              one(query, "region", code -> among(regions.codes().stream(), code)),
              one(query, "country", code -> taxonomy.country(code).map(country -> code)),
              one(query, "area", code -> constant(FocusArea.values(), code)));
      return new DirectoryRequest(filter, page(query.getOrDefault("page", "1")), null);
    } catch (Unreadable unreadable) {
      return new DirectoryRequest(DirectoryFilter.NONE, 1, unreadable.key);
    }
  }

  private static String text(String text) throws Unreadable {
    try {
      return text.isEmpty() ? text : Line.of(text, LONGEST_TEXT);
    } catch (Refusal refusal) {
      throw new Unreadable("q");
    }
  }

  private static int page(String text) throws Unreadable {
    if (!PAGE.matcher(text).matches()) {
      throw new Unreadable("page");
    }
    return Integer.parseInt(text);
  }

  private static <T> @Nullable T one(
      Map<String, String> query, String name, Function<String, Optional<T>> reading)
      throws Unreadable {
    var code = query.getOrDefault(name, "");
    return code.isEmpty() ? null : reading.apply(code).orElseThrow(() -> new Unreadable(name));
  }

  private static <E extends Enum<E>> Optional<E> constant(E[] constants, String code) {
    return Stream.of(constants).filter(constant -> constant.name().equals(code)).findFirst();
  }

  private static Optional<String> among(Stream<String> codes, String code) {
    return codes.filter(code::equals).findFirst();
  }

  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String key;

    Unreadable(String parameter) {
      super(parameter);
      key = "membership.directory.problem." + parameter;
    }
  }
}
