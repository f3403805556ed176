package org.partner2connect.opportunities;

import java.util.Locale;

/** Words that somebody looks for, as SQL can take them. */
final class SearchWords {

  private static final int LONGEST = 300;

  private SearchWords() {}

  /** The words; a database has no letter U+0000 and no half letters. */
  static String plain(String typed) {
    var text = typed.substring(0, Math.min(typed.length(), LONGEST));
    var whole = new StringBuilder();
    text.codePoints()
        .filter(point -> point != 0)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .forEach(whole::appendCodePoint);
    return whole.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** A pattern for texts with these words in them; the signs of {@code like} are taken as text. */
  static String containing(String text) {
    return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
  }
}
