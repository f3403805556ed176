package org.partner2connect.opportunities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Line;
import org.partner2connect.taxonomy.Taxonomy;

/** What a need or an offer may say. Forms ask these rules field by field. */
public final class OpportunityRules {

  /** Of a title, in characters. */
  public static final int LONGEST_TITLE = 150;

  /** Of a scope, a message or a reason, in characters. */
  public static final int LONGEST_SCOPE = 4_000;

  /** The languages in which it may be written. */
  public static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

  private static final BigDecimal MOST = new BigDecimal("999999999999999.99");
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private OpportunityRules() {}

  /** Refuses what cannot be a title. */
  public static String title(String text) {
    return Line.of(text.strip().replaceAll("\\R", " "), LONGEST_TITLE);
  }

  /** Refuses what cannot be a scope, a message or a reason. */
  public static String words(String text) {
    return Line.of(text.strip(), LONGEST_SCOPE);
  }

  /** Refuses nothing, too much, and parts of a cent. */
  public static void amount(@Nullable BigDecimal amount) {
    if (amount == null) {
      return;
    }
    if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
      throw new AmountOutOfBounds();
    }
    if (amount.stripTrailingZeros().scale() > 2) {
      throw new AmountTooFine();
    }
  }

  /** Refuses a range whose upper end lies below the lower one. */
  public static void range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    if (least != null && most != null && most.compareTo(least) < 0) {
      throw new AmountBackwards();
    }
  }

  /** Refuses days of other centuries. */
  public static void day(@Nullable LocalDate day) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw new DayFar(FIRST_YEAR, LAST_YEAR);
    }
  }

  /** Refuses a last day before the first one. */
  public static void period(@Nullable LocalDate starts, @Nullable LocalDate ends) {
    if (starts != null && ends != null && ends.isBefore(starts)) {
      throw new PeriodBackwards();
    }
  }

  /** Refuses a last day that is over. */
  public static void notOver(@Nullable LocalDate ends, LocalDate today) {
    if (ends != null && ends.isBefore(today)) {
      throw new LastDayOver();
    }
  }

  /** The codes of all currencies in use, in their order. */
  public static Set<String> currencies() {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getDefaultFractionDigits() >= 0)
        .map(Currency::getCurrencyCode)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The content as it may be stored; refuses it when a rule says no. */
  static OpportunityContent check(OpportunityContent content, Taxonomy taxonomy) {
    day(content.starts());
    day(content.ends());
    period(content.starts(), content.ends());
    amount(content.least());
    amount(content.most());
    range(content.least(), content.most());
    var amountGiven = content.least() != null || content.most() != null;
    var currency = content.currency();
    if (amountGiven && (currency == null || !currencies().contains(currency))) {
      throw new CurrencyMissing();
    }
    refuseUnknown(content, taxonomy);
    if (content.actionId() == null && content.area() == null && content.countries().isEmpty()) {
      throw new AboutNothing();
    }
    return new OpportunityContent(
        content.kind(),
        content.type(),
        content.area(),
        content.planId(),
        content.actionId(),
        content.language(),
        title(content.title()),
        words(content.scope()),
        content.least(),
        content.most(),
        amountGiven ? currency : null,
        content.starts(),
        content.ends(),
        content.countries(),
        content.targets());
  }

  private static void refuseUnknown(OpportunityContent content, Taxonomy taxonomy) {
    for (var iso3 : content.countries()) {
      if (taxonomy.country(iso3).isEmpty()) {
        throw new UnknownCode(iso3);
      }
    }
    for (var code : content.targets()) {
      if (taxonomy.target(code).isEmpty()) {
        throw new UnknownCode(code);
      }
    }
    if (!LANGUAGES.contains(content.language())) {
      throw new UnknownCode(content.language());
    }
  }
}
