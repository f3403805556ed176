package org.partner2connect.kernel;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text that people wrote, as it may stand in a cell of a CSV file. A spreadsheet would run a cell
 * that begins like a formula: it gets an apostrophe in front, as OWASP advises (CSV Injection).
 * Whoever reads such a file takes it off again with {@link #plain}.
 */
public final class CsvText {

  /** Signs that begin a formula, also in full width; tab and line ends, which may hide one. */
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private CsvText() {}

  /** The text, made harmless. Figures of ours do not need it. */
  public static String of(String text) {
    return isRisky(text) ? "'" + text : text;
  }

  /** The text that {@link #of} made this cell from. */
  public static String plain(String cell) {
    return cell.startsWith("'") && isRisky(cell) ? cell.substring(1) : cell;
  }

  /** A value as a cell: lists joined by semicolons, nothing for null. */
  public static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case Number number -> number.toString();
      case Boolean truth -> truth.toString();
      case List<?> list -> of(String.join("; ", list.stream().map(String::valueOf).toList()));
      default -> of(value.toString());
    };
  }

  /** Apostrophes in front count for nothing: of a text that has one, there must be a way back. */
  private static boolean isRisky(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == '\'') {
      first++;
    }
    var bare = text.substring(first);
    var start = bare.stripLeading();
    return !bare.isEmpty()
        && (BEGINNINGS.indexOf(bare.charAt(0)) >= 0
            || (!start.isEmpty() && BEGINNINGS.indexOf(start.charAt(0)) >= 0));
  }
}
