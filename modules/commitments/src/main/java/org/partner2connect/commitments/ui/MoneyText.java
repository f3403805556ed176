package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.WrittenDays;

/** Amounts as the reader writes them, and the currencies in which there can be some. */
final class MoneyText {

  private static final List<String> FIRST = List.of("USD", "EUR", "CHF", "XDR");

  private MoneyText() {}

  /** The figure alone: 155,000,000 or 155 000 000. Cents only where there are some. */
  static String figure(BigDecimal amount, Locale reader) {
    var format = NumberFormat.getNumberInstance(WrittenDays.customs(reader));
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(whole ? 0 : 2);
    format.setMaximumFractionDigits(whole ? 0 : Math.max(2, amount.scale()));
    return format.format(amount);
  }

  /** The figure with the code of its currency, if it is known; the code follows in French. */
  static String of(BigDecimal amount, @Nullable String currency, Locale reader) {
    var figure = figure(amount, reader);
    if (currency == null) {
      return figure;
    }
    return reader.getLanguage().equals("fr")
        ? figure + '\u00a0' + currency
        : currency + '\u00a0' + figure;
  }

  /** An amount in a table, which may not be known yet. */
  static Span cell(@Nullable BigDecimal amount, @Nullable String currency, Locale reader) {
    var text = new Span();
    text.addClassName("money");
    if (amount == null) {
      text.setText(text.getTranslation("commitments.ui.money.none"));
      text.addClassName("quiet");
    } else {
      text.setText(of(amount, currency, reader));
    }
    return text;
  }

  /** What one unit of a currency is worth, with all its decimals. */
  static String rate(BigDecimal usd, Locale reader) {
    var format = NumberFormat.getNumberInstance(WrittenDays.customs(reader));
    format.setMaximumFractionDigits(10);
    return format.format(usd);
  }

  /** The codes in use somewhere, the most usual ones first. */
  static List<String> currencies(Taxonomy taxonomy) {
    var used =
        taxonomy.countries().stream().map(Country::currencies).flatMap(List::stream).sorted();
    return Stream.concat(FIRST.stream(), used).distinct().toList();
  }

  /** The code with the currency's name: USD – US dollar. */
  static String named(String code, Locale reader) {
    return known().contains(code)
        ? code + " – " + Currency.getInstance(code).getDisplayName(WrittenDays.customs(reader))
        : code;
  }

  private static Set<String> known() {
    return Currency.getAvailableCurrencies().stream()
        .map(Currency::getCurrencyCode)
        .collect(Collectors.toUnmodifiableSet());
  }
}
