package org.partner2connect.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.taxonomy.FocusArea;

/**
 * What an organisation says about its commitment. In a draft everything but the language may be
 * missing. Nothing is checked here; {@link CommitmentRegister} says what is accepted.
 *
 * @param language the code of the language in which it is written first: en, fr, es, ar, ru or zh
 * @param wordings title and description for each language in which there are any
 * @param pillar the id of a pillar of the area
 * @param targets codes of SDG targets, such as 9.c
 * @param deliveries the actions of plans that it delivers
 * @param event the event of the calendar at which it is to be announced, and until which it stays
 *     under embargo; null to publish it as soon as it is approved
 */
public record CommitmentContent(
    String language,
    Map<String, Wording> wordings,
    @Nullable CommitmentType type,
    @Nullable FocusArea area,
    @Nullable UUID pillar,
    Money money,
    Period period,
    Reach reach,
    List<String> targets,
    List<Delivery> deliveries,
    @Nullable UUID event) {

  public CommitmentContent {
    wordings = Map.copyOf(wordings);
    targets = List.copyOf(targets);
    deliveries = List.copyOf(deliveries);
  }

  /** Title and description in one language; either may be empty in a draft. */
  public record Wording(String title, String description) {

    static final Wording EMPTY = new Wording("", "");

    boolean isBlank() {
      return title.isBlank() && description.isBlank();
    }
  }

  /**
   * What the lead itself brings; what partners bring stands in their shares.
   *
   * @param amount more than 0, at most {@link AmountText#MOST}, with at most two decimals
   * @param currency its ISO 4217 code
   * @param note what the figure alone would not say, such as "over" or "a year"
   * @param inKind whether it is goods or services at that value
   */
  public record Money(
      @Nullable BigDecimal amount,
      @Nullable String currency,
      @Nullable String note,
      boolean estimated,
      boolean inKind) {

    /** No money. */
    public static final Money NONE = new Money(null, null, null, false, false);

    /** So much in that currency. */
    public static Money of(BigDecimal amount, String currency) {
      return new Money(amount, currency, null, false, false);
    }
  }

  /**
   * From when to when.
   *
   * @param note the period in words, where there are no dates
   */
  public record Period(
      @Nullable LocalDate starts, @Nullable LocalDate ends, @Nullable String note) {

    /** Nothing said. */
    public static final Period NONE = new Period(null, null, null);
  }

  /**
   * Where and whom it reaches.
   *
   * @param countries alpha-3 codes
   * @param regions codes of ITU regions: AFR, AMS, ARB, ASP, CIS, EUR
   * @param regionNote the region in words, where no code says it
   * @param beneficiaries how many people
   */
  public record Reach(
      List<String> countries,
      Set<String> regions,
      @Nullable String regionNote,
      @Nullable Long beneficiaries,
      @Nullable String beneficiariesNote,
      Set<BeneficiaryGroup> groups) {

    /** Nothing said. */
    public static final Reach NONE = new Reach(List.of(), Set.of(), null, null, null, Set.of());

    public Reach {
      countries = List.copyOf(countries);
      regions = Set.copyOf(regions);
      groups = Set.copyOf(groups);
    }

    /** The same, in those countries. */
    public Reach in(List<String> next) {
      return new Reach(next, regions, regionNote, beneficiaries, beneficiariesNote, groups);
    }
  }

  /** An action of a plan. */
  public record Delivery(PlanId plan, UUID action) {}

  /** A draft in which nothing is said yet. */
  public static CommitmentContent empty(String language) {
    return new CommitmentContent(
        language,
        Map.of(),
        null,
        null,
        null,
        Money.NONE,
        Period.NONE,
        Reach.NONE,
        List.of(),
        List.of(),
        null);
  }

  /** The title in the reader's language if there is one, else in the original's; maybe empty. */
  public String title(Locale locale) {
    return wording(locale).title();
  }

  /** The words in the reader's language if it has a title, else those in the original's. */
  public Wording wording(Locale locale) {
    return Stream.of(locale.getLanguage(), language)
        .map(code -> wordings.getOrDefault(code, Wording.EMPTY))
        .filter(wording -> !wording.title().isBlank())
        .findFirst()
        .orElseGet(() -> wordings.getOrDefault(language, Wording.EMPTY));
  }

  /** The same with those words in that language; blank words take the language away. */
  public CommitmentContent withWording(String code, String title, String description) {
    var next = new HashMap<>(wordings);
    var wording = new Wording(title, description);
    if (wording.isBlank()) {
      next.remove(code);
    } else {
      next.put(code, wording);
    }
    return with(next, type, money, period, reach);
  }

  /** The same, of that type. */
  public CommitmentContent withType(@Nullable CommitmentType next) {
    return with(wordings, next, money, period, reach);
  }

  /** The same with that money. */
  public CommitmentContent withMoney(Money next) {
    return with(wordings, type, next, period, reach);
  }

  /** The same in that period. */
  public CommitmentContent withPeriod(Period next) {
    return with(wordings, type, money, next, reach);
  }

  /** The same, reaching those. */
  public CommitmentContent withReach(Reach next) {
    return with(wordings, type, money, period, next);
  }

  /** The same in those countries. */
  public CommitmentContent withCountries(List<String> countries) {
    return withReach(reach.in(countries));
  }

  /** The same in that area, and that pillar of it. */
  public CommitmentContent withArea(@Nullable FocusArea nextArea, @Nullable UUID nextPillar) {
    return new CommitmentContent(
        language,
        wordings,
        type,
        nextArea,
        nextPillar,
        money,
        period,
        reach,
        targets,
        deliveries,
        event);
  }

  /** The same with those SDG targets. */
  public CommitmentContent withTargets(List<String> next) {
    return new CommitmentContent(
        language, wordings, type, area, pillar, money, period, reach, next, deliveries, event);
  }

  /** The same, delivering those actions. */
  public CommitmentContent withDeliveries(List<Delivery> next) {
    return new CommitmentContent(
        language, wordings, type, area, pillar, money, period, reach, targets, next, event);
  }

  /** The same, to be announced at that event; null without an embargo. */
  public CommitmentContent withEvent(@Nullable UUID next) {
    return new CommitmentContent(
        language, wordings, type, area, pillar, money, period, reach, targets, deliveries, next);
  }

  private CommitmentContent with(
      Map<String, Wording> nextWordings,
      @Nullable CommitmentType nextType,
      Money nextMoney,
      Period nextPeriod,
      Reach nextReach) {
    return new CommitmentContent(
        language,
        nextWordings,
        nextType,
        area,
        pillar,
        nextMoney,
        nextPeriod,
        nextReach,
        targets,
        deliveries,
        event);
  }
}
