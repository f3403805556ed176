package org.partner2connect.membership.directory;

import java.util.Locale;

/** A part of a name, as SQL's {@code like} looks for it. */
final class SearchText {

  private SearchText() {}

  /**
   * The pattern, in lower case; the signs that mean something to {@code like} are taken as text.
   */
  static String pattern(String text) {
    var part =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replace("\\", "\\\\")
            .replace("%", "\\%")
            .replace("_", "\\_");
    return "%" + part + "%";
  }
}
