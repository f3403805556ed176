package org.partner2connect.taxonomy;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * The reference lists, read from memory. Everything in them is public, so that everyone may call
 * every method.
 */
@Service
public class Taxonomy {

  private final List<FocusAreaReference> focusAreas;
  private final List<Country> countries;
  private final Map<String, Country> countriesByCode;
  private final List<GroupTerm> groupTerms;
  private final List<SdgGoal> goals;
  private final List<SdgTarget> targets;
  private final Map<String, SdgTarget> targetsByCode;

  Taxonomy(ReferenceImport files, TaxonomyQueries queries) {
    files.run();
    focusAreas = queries.focusAreas();
    countries = queries.countries();
    countriesByCode = index(countries, Country::iso3);
    groupTerms = queries.groupTerms();
    goals = queries.goals();
    targets = queries.targets();
    targetsByCode = index(targets, SdgTarget::code);
  }

  /** The four focus areas in their order. */
  @PermitAll
  public List<FocusAreaReference> focusAreas() {
    return focusAreas;
  }

  /** That focus area's name and pillars. */
  @PermitAll
  public FocusAreaReference focusArea(FocusArea area) {
    return focusAreas.get(area.ordinal());
  }

  /** All countries and territories, ordered by alpha-3 code. */
  @PermitAll
  public List<Country> countries() {
    return countries;
  }

  /** The country with that alpha-3 code in upper case, if there is one. */
  @PermitAll
  public Optional<Country> country(String iso3) {
    return Optional.ofNullable(countriesByCode.get(iso3));
  }

  /**
   * Whether the country is on the list of the least developed countries on that day. A graduation
   * that is only scheduled does not count; lists before 2021 are incomplete.
   */
  @PermitAll
  public boolean isLdc(String iso3, LocalDate at) {
    return belongs(iso3, CountryGroup.LDC, at);
  }

  /** The alpha-3 codes of the least developed countries on that day, as {@link #isLdc} says. */
  @PermitAll
  public Set<String> ldcs(LocalDate at) {
    return groupTerms.stream()
        .filter(term -> term.group() == CountryGroup.LDC && term.covers(at))
        .map(GroupTerm::iso3)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the country is a landlocked developing country on that day. */
  @PermitAll
  public boolean isLldc(String iso3, LocalDate at) {
    return belongs(iso3, CountryGroup.LLDC, at);
  }

  /** Whether the country is a small island developing State on that day. */
  @PermitAll
  public boolean isSids(String iso3, LocalDate at) {
    return belongs(iso3, CountryGroup.SIDS, at);
  }

  /** The 17 goals in their order. */
  @PermitAll
  public List<SdgGoal> goals() {
    return goals;
  }

  /** The 169 targets in their order: 1.1, 1.2, …, 1.a, …, 17.19. */
  @PermitAll
  public List<SdgTarget> targets() {
    return targets;
  }

  /** The target with that code, if there is one. */
  @PermitAll
  public Optional<SdgTarget> target(String code) {
    return Optional.ofNullable(targetsByCode.get(code));
  }

  private boolean belongs(String iso3, CountryGroup group, LocalDate at) {
    return groupTerms.stream()
        .anyMatch(term -> term.group() == group && term.iso3().equals(iso3) && term.covers(at));
  }

  private static <T> Map<String, T> index(List<T> entries, Function<T, String> code) {
    return entries.stream().collect(Collectors.toUnmodifiableMap(code, Function.identity()));
  }
}
