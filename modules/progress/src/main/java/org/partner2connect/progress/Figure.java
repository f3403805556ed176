package org.partner2connect.progress;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.partner2connect.uikit.WrittenDays;

/** Figures as the reader writes them. */
public final class Figure {

  private static final int KILOBYTE = 1024;

  private Figure() {}

  /** An amount with its currency: USD 1,500,000 in English, 1 500 000 USD elsewhere. */
  public static String money(BigDecimal amount, String currency, Locale reader) {
    var format = NumberFormat.getNumberInstance(WrittenDays.customs(reader));
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(whole ? 0 : 2);
    format.setMaximumFractionDigits(whole ? 0 : 2);
    var figure = format.format(amount);
    return reader.getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? currency + "\u00a0" + figure
        : figure + "\u00a0" + currency;
  }

  /** A number of people. */
  public static String people(long number, Locale reader) {
    return NumberFormat.getIntegerInstance(WrittenDays.customs(reader)).format(number);
  }

  /** The size of a file. */
  public static String size(long bytes, Locale reader) {
    boolean french = reader.getLanguage().equals(Locale.FRENCH.getLanguage());
    boolean small = bytes < KILOBYTE * KILOBYTE;
    var format = NumberFormat.getNumberInstance(WrittenDays.customs(reader));
    format.setMaximumFractionDigits(small ? 0 : 1);
    double size = (double) bytes / KILOBYTE / (small ? 1 : KILOBYTE);
    return format.format(small ? Math.max(1, size) : size)
        + "\u00a0"
        + (small ? (french ? "ko" : "KB") : (french ? "Mo" : "MB"));
  }
}
