package org.partner2connect.commitments;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts as people type them: {@code 155,000,000}, {@code 155 000 000}, {@code 155'000'000},
 * {@code USD 1.5}. Where a separator could mean two things, it says so, so that a form can ask.
 */
public final class AmountText {

  /** The greatest amount that is kept: 999,999,999,999,999.99. */
  public static final BigDecimal MOST = new BigDecimal("999999999999999.99");

  private static final int DECIMALS = 2;
  private static final int LONGEST = 60;
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Zs}\\p{Cf}'’ʼ`´_]");
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{3}|[$€£¥]");
  private static final Pattern FIGURES = Pattern.compile("[0-9]+(?:[.,][0-9]+)*");
  private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:[.,][0-9]{3})+");
  private static final Pattern INDIAN = Pattern.compile("[1-9][0-9]?(?:[.,][0-9]{2})+[.,][0-9]{3}");

  private AmountText() {}

  /** What a text was read as. */
  public sealed interface Reading {

    /** Nothing was typed. */
    record Nothing() implements Reading {}

    /**
     * An amount within the bounds.
     *
     * @param currency the code or sign that stood beside it, or null
     */
    record Amount(BigDecimal value, @Nullable String currency) implements Reading {}

    /** It could be the one or the other: ask. */
    record Ambiguous(BigDecimal one, BigDecimal other) implements Reading {}

    /**
     * It is no amount, or one that is not kept.
     *
     * @param messageKey the sentence that says why
     * @param arguments what its placeholders stand for
     */
    record Refused(String messageKey, List<Object> arguments) implements Reading {}
  }

  /**
   * Reads what was typed.
   *
   * @param locale whose separators are meant where they mean one thing only
   */
  public static Reading read(String typed, Locale locale) {
    if (typed.isBlank()) {
      return new Reading.Nothing();
    }
    if (typed.length() > LONGEST) {
      return refused("figures");
    }
    var compact = latin(UNSEEN.matcher(typed).replaceAll(""));
    var codes = CODE.matcher(compact).results().map(found -> found.group()).distinct().toList();
    if (codes.size() > 1) {
      return refused("two-currencies");
    }
    var figures = CODE.matcher(compact).replaceAll("");
    if (figures.startsWith("-") || figures.startsWith("−") || figures.startsWith("(")) {
      return refused("negative");
    }
    if (!FIGURES.matcher(figures).matches()) {
      return refused("figures");
    }
    return amount(figures, codes.isEmpty() ? null : codes.getFirst(), locale);
  }

  /** Says what is wrong with an amount, or null if it is kept as it is. */
  public static Reading.@Nullable Refused problemOf(BigDecimal amount) {
    if (amount.signum() < 0) {
      return refused("negative");
    }
    if (amount.signum() == 0) {
      return refused("zero");
    }
    if (amount.compareTo(MOST) > 0) {
      return refused("great", MOST);
    }
    // After the bounds: to strip the zeros of 10^1000000000 takes for ever.
    return amount.stripTrailingZeros().scale() > DECIMALS ? refused("decimals") : null;
  }

  private static Reading amount(String figures, @Nullable String currency, Locale locale) {
    int commas = count(figures, ',');
    int points = count(figures, '.');
    if (commas == 0 && points == 0) {
      return checked(new BigDecimal(figures), currency);
    }
    if (commas > 0 && points > 0) {
      return bothSigns(figures, currency);
    }
    if (commas + points > 1) {
      return isGrouped(figures) ? checked(whole(figures), currency) : refused("figures");
    }
    return oneSign(figures, currency, locale);
  }

  /** The last sign is the decimal one; all others group by thousands. */
  private static Reading bothSigns(String figures, @Nullable String currency) {
    int last = Math.max(figures.lastIndexOf(','), figures.lastIndexOf('.'));
    var front = figures.substring(0, last);
    if (front.indexOf(figures.charAt(last)) >= 0 || !isGrouped(front)) {
      return refused("figures");
    }
    return checked(decimal(whole(front).toPlainString(), figures.substring(last + 1)), currency);
  }

  private static Reading oneSign(String figures, @Nullable String currency, Locale locale) {
    int at = Math.max(figures.indexOf(','), figures.indexOf('.'));
    var decimal = decimal(figures.substring(0, at), figures.substring(at + 1));
    if (!GROUPED.matcher(figures).matches()) {
      return checked(decimal, currency);
    }
    if (figures.charAt(at) == DecimalFormatSymbols.getInstance(locale).getGroupingSeparator()) {
      return checked(whole(figures), currency);
    }
    var whole = checked(whole(figures), currency);
    return whole instanceof Reading.Amount amount
        ? new Reading.Ambiguous(amount.value(), decimal)
        : whole;
  }

  private static boolean isGrouped(String figures) {
    boolean oneKind = count(figures, ',') == 0 || count(figures, '.') == 0;
    return oneKind && (GROUPED.matcher(figures).matches() || INDIAN.matcher(figures).matches());
  }

  private static Reading checked(BigDecimal value, @Nullable String currency) {
    var problem = problemOf(value);
    return problem != null ? problem : new Reading.Amount(value, currency);
  }

  private static BigDecimal whole(String figures) {
    return new BigDecimal(figures.replaceAll("[.,]", ""));
  }

  private static BigDecimal decimal(String whole, String fraction) {
    return new BigDecimal(whole + "." + fraction);
  }

  private static int count(String text, char sign) {
    return (int) text.chars().filter(c -> c == sign).count();
  }

  /** Arabic-Indic and other digits and separators as Latin ones. */
  private static String latin(String text) {
    var result = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              int digit = Character.digit(point, 10);
              switch (point) {
                case '٫', '،' -> result.append(',');
                case '٬' -> result.append("");
                case '，' -> result.append(',');
                case '．' -> result.append('.');
                default -> {
                  if (digit >= 0) {
                    result.append(digit);
                  } else {
                    result.appendCodePoint(point);
                  }
                }
              }
            });
    return result.toString();
  }

  private static Reading.Refused refused(String why, Object... arguments) {
    return new Reading.Refused("commitments.amount." + why, List.of(arguments));
  }
}
