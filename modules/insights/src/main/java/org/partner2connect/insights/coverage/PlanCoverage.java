package org.partner2connect.insights.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.PlanReference;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.Taxonomy;

/**
 * How far commitments cover a plan.
 *
 * @param day the day on which the groups of countries are looked up
 * @param actions the plan's actions in their order
 */
public record PlanCoverage(PlanReference plan, LocalDate day, List<CoveredAction> actions) {

  public PlanCoverage {
    actions = List.copyOf(actions);
  }

  /** How many actions have no commitment. */
  public long gaps() {
    return actions.stream().filter(action -> !action.covered()).count();
  }

  /**
   * The actions that a filter leaves. With a country or a group, an action counts as covered only
   * by commitments that reach one of these countries, and only these are listed with it.
   */
  public List<CoveredAction> actions(CoverageFilter filter, Taxonomy taxonomy) {
    var asked = asked(filter, taxonomy);
    return actions.stream()
        .filter(action -> asked == null || action.countries().stream().anyMatch(asked))
        .map(action -> asked == null ? action : within(action, asked, taxonomy))
        .filter(
            action ->
                switch (filter.show()) {
                  case ALL -> true;
                  case WITH -> action.covered();
                  case WITHOUT -> !action.covered();
                })
        .toList();
  }

  /** The countries that actions name: those that no commitment reaches first, then by code. */
  public List<CoveredCountry> countries(Taxonomy taxonomy) {
    var named = new TreeSet<String>();
    actions.forEach(action -> named.addAll(action.countries()));
    var countries = new ArrayList<CoveredCountry>();
    for (var iso3 : named) {
      var naming = actions.stream().filter(action -> action.countries().contains(iso3)).toList();
      var covered = naming.stream().filter(action -> reached(action, iso3, taxonomy)).count();
      countries.add(
          new CoveredCountry(
              iso3, groups(iso3, taxonomy), naming.size(), Math.toIntExact(covered)));
    }
    countries.sort(
        Comparator.comparing((CoveredCountry country) -> !country.left())
            .thenComparing(CoveredCountry::iso3));
    return countries;
  }

  /** The groups of countries, as far as actions name countries of them. */
  public static List<CoveredGroup> groups(List<CoveredCountry> countries) {
    return Arrays.stream(Grouping.values())
        .map(
            group -> {
              var of = countries.stream().filter(one -> one.groups().contains(group)).toList();
              var covered = of.stream().filter(one -> !one.left()).count();
              return new CoveredGroup(group, of.size(), covered);
            })
        .filter(group -> group.countries() > 0)
        .toList();
  }

  private @Nullable Predicate<String> asked(CoverageFilter filter, Taxonomy taxonomy) {
    var country = filter.country();
    var group = filter.group();
    if (country == null && group == null) {
      return null;
    }
    return iso3 ->
        (country == null || country.equals(iso3))
            && (group == null || group.has(iso3, day, taxonomy));
  }

  private List<Grouping> groups(String iso3, Taxonomy taxonomy) {
    return Arrays.stream(Grouping.values())
        .filter(group -> group.has(iso3, day, taxonomy))
        .toList();
  }

  private static CoveredAction within(
      CoveredAction action, Predicate<String> asked, Taxonomy taxonomy) {
    var places = action.countries().stream().filter(asked).toList();
    return action.with(
        action.deliveries().stream()
            .filter(one -> places.stream().anyMatch(place -> reaches(one, place, taxonomy)))
            .toList());
  }

  private static boolean reached(CoveredAction action, String iso3, Taxonomy taxonomy) {
    return action.deliveries().stream().anyMatch(one -> reaches(one, iso3, taxonomy));
  }

  private static boolean reaches(Delivery delivery, String iso3, Taxonomy taxonomy) {
    return delivery.reaches(iso3, taxonomy.country(iso3).map(Country::ituRegion).orElse(null));
  }
}
