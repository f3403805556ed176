package org.partner2connect.insights.rollup;

import com.ibm.icu.text.NumberFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Snapshots;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.taxonomy.SdgGoal;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.partner2connect.uikit.WrittenDays;

/** Says what stands in a report, in one language. */
final class ReportWords {

  private static final String KEYS = "insights.rollup.";
  private static final int CENTS = 2;

  private final Translations translations;
  private final Taxonomy taxonomy;
  private final Map<String, Label> names;
  private final Locale language;

  /**
   * @param names the names of countries that the report keeps
   */
  ReportWords(
      Translations translations, Taxonomy taxonomy, Map<String, Label> names, Locale language) {
    this.translations = translations;
    this.taxonomy = taxonomy;
    this.names = names;
    this.language = language;
  }

  Locale language() {
    return language;
  }

  /** The sentence with that key, without what all keys begin with. */
  String say(String key, Object... arguments) {
    return translations.getTranslation(KEYS + key, language, arguments);
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(customs()).format(number);
  }

  /** A figure of money; cents only where there are any. */
  String amount(BigDecimal amount) {
    var format = NumberFormat.getNumberInstance(customs());
    var rounded = amount.setScale(CENTS, RoundingMode.HALF_UP);
    boolean whole = rounded.stripTrailingZeros().scale() <= 0;
    format.setMinimumFractionDigits(whole ? 0 : CENTS);
    format.setMaximumFractionDigits(whole ? 0 : CENTS);
    return format.format(rounded);
  }

  /** An amount with its currency: after it in French, before it elsewhere. */
  String money(@Nullable String currency, BigDecimal amount) {
    if (currency == null) {
      return amount(amount);
    }
    return customs().getLanguage().equals("fr")
        ? amount(amount) + "\u00A0" + currency
        : currency + "\u00A0" + amount(amount);
  }

  String usd(BigDecimal amount) {
    return money("USD", amount.setScale(0, RoundingMode.HALF_UP));
  }

  String rate(BigDecimal rate) {
    var format = NumberFormat.getNumberInstance(customs());
    format.setMaximumFractionDigits(10);
    return format.format(rate);
  }

  String day(LocalDate day) {
    return WrittenDays.of(day, FormatStyle.LONG, language);
  }

  String day(Instant at) {
    return day(LocalDate.ofInstant(at, Snapshots.GENEVA));
  }

  String yes(boolean so) {
    return say(so ? "yes" : "no");
  }

  /** The country by the name that it had when the report was made. */
  String country(String iso3) {
    var name = names.get(iso3);
    return name != null
        ? name.in(language)
        : taxonomy.country(iso3).map(country -> country.name().in(language)).orElse(iso3);
  }

  String countries(List<String> codes) {
    return String.join(", ", codes.stream().map(this::country).sorted().toList());
  }

  String area(@Nullable String code) {
    return code == null
        ? say("none.AREA")
        : taxonomy.focusArea(FocusArea.valueOf(code)).name().in(language);
  }

  String type(@Nullable String code) {
    return code == null ? say("none.TYPE") : say("type." + code);
  }

  String category(String code) {
    return say("category." + code);
  }

  String stage(String code) {
    return say("stage." + code);
  }

  String region(String code) {
    return translations.getTranslation("taxonomy.region." + code, language);
  }

  String group(String code) {
    return translations.getTranslation("taxonomy.group." + code, language);
  }

  /** A value of a dimension, as a line of a table begins. */
  String value(Dimension dimension, String value) {
    if (value.equals(Dimension.NONE)) {
      return say("none." + dimension.name());
    }
    return switch (dimension) {
      case AREA -> area(value);
      case TYPE -> type(value);
      case REGION -> region(value);
      case GROUP -> group(value);
      case COUNTRY -> country(value);
      case KIND -> category(value);
      case GOAL -> goal(value);
      default -> value;
    };
  }

  private String goal(String number) {
    return taxonomy.goals().stream()
        .filter(goal -> Integer.toString(goal.number()).equals(number))
        .findFirst()
        .map(SdgGoal::shortName)
        .map(name -> number + " " + name.in(language))
        .orElse(number);
  }

  /** Whether a sentence has that key. */
  boolean knows(String key) {
    return translations.getMessage(KEYS + key, null, null, language) != null;
  }

  private Locale customs() {
    return WrittenDays.customs(language);
  }
}
