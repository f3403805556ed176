package org.partner2connect.insights.figures;

/**
 * Text that people wrote, as it may stand in a cell of a CSV file. A spreadsheet would run a cell
 * that begins like a formula: it gets an apostrophe in front, as OWASP advises (CSV Injection).
 */
public final class CsvText {

  /** Signs that begin a formula, also in full width; tab and line ends, which may hide one. */
  private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

  private CsvText() {}

  /** The text, made harmless. Figures of ours do not need it. */
  public static String of(String text) {
    var start = text.stripLeading();
    boolean risky =
        !text.isEmpty()
            && (BEGINNINGS.indexOf(text.charAt(0)) >= 0
                || (!start.isEmpty() && BEGINNINGS.indexOf(start.charAt(0)) >= 0));
    return risky ? "'" + text : text;
  }
}
