package org.partner2connect.progress.reports;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads figures as people write them, with spaces, commas, points and apostrophes. */
final class Figures {

  static final BigDecimal LARGEST = new BigDecimal("999999999999999.99");

  private static final Pattern SPACES =
      Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f'\\u2019\\u02bc]");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,40}");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");
  private static final Pattern ONE_GROUP = Pattern.compile("\\d{1,3}[.,]\\d{3}");
  private static final Pattern FRACTION =
      Pattern.compile("(\\d{1,40}|\\d{1,3}(?:([.,])\\d{3})(?:\\2\\d{3})*)([.,])(\\d{1,2})");

  private static final Pattern OTHER_CURRENCY =
      Pattern.compile(".*\\d[^A-Za-z]*[A-Za-z]{3}|[A-Za-z]{3}[^A-Za-z]*\\d.*");

  private Figures() {}

  /**
   * What was read.
   *
   * @param value null when it could not be read
   * @param problem the end of a message key, null when it could
   */
  record Read(@Nullable BigDecimal value, @Nullable String problem) {

    private static Read of(String digits) {
      return new Read(new BigDecimal(digits), null);
    }

    private static Read wrong(String problem) {
      return new Read(null, problem);
    }
  }

  /** An amount; a figure that means different things in different languages is asked back. */
  static Read amount(String typed, @Nullable String currency, Locale reader) {
    var text = ascii(typed);
    if (currency != null) {
      text = without(text, currency);
    }
    if (OTHER_CURRENCY.matcher(text).matches()) {
      return Read.wrong("amount.currency");
    }
    return bounded(number(SPACES.matcher(text).replaceAll(""), reader));
  }

  /** A number of people; it has no fraction, so that commas and points separate thousands. */
  static Read people(String typed) {
    var text = SPACES.matcher(ascii(typed)).replaceAll("");
    if (text.startsWith("-") || text.startsWith("\u2212")) {
      return Read.wrong("negative");
    }
    if (!WHOLE.matcher(text).matches() && !GROUPED.matcher(text).matches()) {
      return Read.wrong("people.figures");
    }
    var read = Read.of(text.replaceAll("[.,]", ""));
    return new BigDecimal("10000000000").compareTo(read.value()) < 0
        ? Read.wrong("people.large")
        : read;
  }

  private static Read bounded(Read read) {
    var value = read.value();
    return value != null && value.compareTo(LARGEST) > 0 ? Read.wrong("amount.large") : read;
  }

  private static Read number(String text, Locale reader) {
    if (text.startsWith("-") || text.startsWith("\u2212")) {
      return Read.wrong("negative");
    }
    if (WHOLE.matcher(text).matches()) {
      return Read.of(text);
    }
    if (ONE_GROUP.matcher(text).matches()) {
      boolean english = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
      return english && text.contains(",")
          ? Read.of(text.replace(",", ""))
          : Read.wrong("amount.ambiguous");
    }
    if (GROUPED.matcher(text).matches()) {
      return Read.of(text.replaceAll("[.,]", ""));
    }
    var fraction = FRACTION.matcher(text);
    if (fraction.matches() && !fraction.group(3).equals(fraction.group(2))) {
      return Read.of(fraction.group(1).replaceAll("[.,]", "") + "." + fraction.group(4));
    }
    return Read.wrong("amount.figures");
  }

  /** The figures of all scripts are figures. */
  private static String ascii(String typed) {
    var text = new StringBuilder();
    typed
        .strip()
        .codePoints()
        .forEach(
            point -> {
              int digit = Character.digit(point, 10);
              if (digit >= 0) {
                text.append((char) ('0' + digit));
              } else {
                text.appendCodePoint(point);
              }
            });
    return text.toString();
  }

  private static String without(String text, String currency) {
    if (text.regionMatches(true, 0, currency, 0, currency.length())) {
      return text.substring(currency.length()).strip();
    }
    int end = text.length() - currency.length();
    return end >= 0 && text.regionMatches(true, end, currency, 0, currency.length())
        ? text.substring(0, end).strip()
        : text;
  }
}
