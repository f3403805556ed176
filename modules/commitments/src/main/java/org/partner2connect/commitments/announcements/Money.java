package org.partner2connect.commitments.announcements;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.partner2connect.uikit.WrittenDays;

/**
 * An amount in its currency.
 *
 * @param currency by ISO 4217
 */
public record Money(String currency, BigDecimal amount) {

  /** As people write it: "USD 5,000,000", « 5 000 000 USD »; decimals only where there are some. */
  public String in(Locale reader) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    var format = NumberFormat.getNumberInstance(WrittenDays.customs(reader));
    format.setMinimumFractionDigits(whole ? 0 : 2);
    format.setMaximumFractionDigits(whole ? 0 : 2);
    var figure = format.format(amount);
    return reader.getLanguage().equals(Locale.FRENCH.getLanguage())
        ? figure + "\u00a0" + currency
        : currency + "\u00a0" + figure;
  }
}
