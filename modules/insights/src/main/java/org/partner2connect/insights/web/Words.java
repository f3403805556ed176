package org.partner2connect.insights.web;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.util.MeasureUnit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.Snapshots;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.partner2connect.uikit.WrittenDays;
import org.springframework.stereotype.Component;

/** Puts values, figures and days into the reader's words. */
@Component
class Words {

  private static final String SHAPES = "abcd";
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Translations translations;
  private final Taxonomy taxonomy;
  private final Map<Locale, LocalizedNumberFormatter> compact = new ConcurrentHashMap<>();
  private final Map<Locale, LocalizedNumberFormatter> plain = new ConcurrentHashMap<>();

  Words(Translations translations, Taxonomy taxonomy) {
    this.translations = translations;
    this.taxonomy = taxonomy;
  }

  String say(String key, Locale reader, @Nullable Object... arguments) {
    return translations.getTranslation(key, reader, arguments);
  }

  /** The sentence of that key, or something else where no bundle has it. */
  String say(String key, String otherwise, Locale reader) {
    var found = translations.getMessage(key, null, null, reader);
    return found == null ? otherwise : found;
  }

  /** What a value of a dimension is called. */
  String label(Dimension dimension, String value, Locale reader) {
    if (value.equals(Dimension.NONE)) {
      return say("insights.none." + dimension.parameter(), reader);
    }
    return switch (dimension) {
      case AREA -> taxonomy.focusArea(FocusArea.valueOf(value)).name().in(reader);
      case REGION -> say("taxonomy.region." + value, reader);
      case GROUP -> say("taxonomy.group." + value, reader);
      case KIND -> say("membership.category." + value, reader);
      case COUNTRY -> country(value, reader);
      case GOAL -> goal(Integer.parseInt(value), reader);
      case YEAR, CURRENCY, LEAD -> value;
      case PLAN -> say("insights.plan", reader);
      default -> say("insights." + dimension.parameter() + "." + value, reader);
    };
  }

  /** What a dimension is called. */
  String name(Dimension dimension, Locale reader) {
    return say("insights.dimension." + dimension.parameter(), reader);
  }

  String country(String iso3, Locale reader) {
    return taxonomy.country(iso3).map(country -> country.name().in(reader)).orElse(iso3);
  }

  private String goal(int number, Locale reader) {
    return number + " " + taxonomy.goals().get(number - 1).shortName().in(reader);
  }

  /** A sum in words: 25.74 billion; below a million in full. */
  String sum(BigDecimal amount, Locale reader) {
    var customs = WrittenDays.customs(reader);
    var formatter =
        amount.compareTo(MILLION) < 0
            ? plain.computeIfAbsent(customs, Words::full)
            : compact.computeIfAbsent(customs, Words::words);
    return formatter.format(amount).toString();
  }

  /** An amount as it was stated: in words where these say all of it, else in full. */
  String stated(BigDecimal amount, Locale reader) {
    return saidByWords(amount)
        ? sum(amount, reader)
        : plain.computeIfAbsent(WrittenDays.customs(reader), Words::full).format(amount).toString();
  }

  /** An amount as it was stated, with its currency. */
  String stated(BigDecimal amount, String currency, Locale reader) {
    return say("insights.money", reader, currency, stated(amount, reader));
  }

  /** Whether two decimals of a million, a thousand million and so on leave nothing out. */
  private static boolean saidByWords(BigDecimal amount) {
    var whole = amount.stripTrailingZeros();
    int digits = whole.precision() - whole.scale();
    int named = (digits - 1) / 3 * 3;
    return digits < 7 || whole.scale() <= 2 - named;
  }

  /** A sum with its currency, in the order of the language. */
  String money(BigDecimal amount, String currency, Locale reader) {
    return say("insights.money", reader, currency, sum(amount, reader));
  }

  String number(long number, Locale reader) {
    return plain
        .computeIfAbsent(WrittenDays.customs(reader), Words::full)
        .format(number)
        .toString();
  }

  /** A part of the whole, with one decimal. */
  String percent(BigDecimal part, Locale reader) {
    return NumberFormatter.withLocale(WrittenDays.customs(reader))
        .unit(MeasureUnit.PERCENT)
        .scale(Scale.powerOfTen(2))
        .precision(Precision.maxFraction(1))
        .format(part)
        .toString();
  }

  String day(LocalDate day, Locale reader) {
    return WrittenDays.of(day, FormatStyle.LONG, reader);
  }

  String day(Instant moment, Locale reader) {
    return day(LocalDate.ofInstant(moment, Snapshots.GENEVA), reader);
  }

  /** The style class of an area's shape and colour. */
  static String shape(FocusArea area) {
    return String.valueOf(SHAPES.charAt(area.ordinal()));
  }

  private static LocalizedNumberFormatter words(Locale customs) {
    return NumberFormatter.withLocale(customs)
        .notation(Notation.compactLong())
        .precision(Precision.maxFraction(2));
  }

  private static LocalizedNumberFormatter full(Locale customs) {
    return NumberFormatter.withLocale(customs).precision(Precision.maxFraction(2));
  }
}
