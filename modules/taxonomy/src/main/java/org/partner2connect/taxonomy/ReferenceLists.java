package org.partner2connect.taxonomy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reference lists of one version, as a node holds them in memory. */
record ReferenceLists(
    long version,
    List<FocusAreaReference> focusAreas,
    Map<UUID, Pillar> pillars,
    List<Country> countries,
    Map<String, Country> countriesByCode,
    List<GroupTerm> terms,
    List<SdgGoal> goals,
    List<SdgTarget> targets,
    Map<String, SdgTarget> targetsByCode) {

  /** The number is read first: whatever changes meanwhile makes these lists old, never too new. */
  static ReferenceLists read(TaxonomyQueries queries) {
    long version = queries.version();
    var areas = queries.focusAreas();
    var countries = queries.countries();
    var targets = queries.targets();
    return new ReferenceLists(
        version,
        areas,
        index(areas.stream().flatMap(area -> area.pillars().stream()).toList(), Pillar::id),
        countries,
        index(countries, Country::iso3),
        queries.groupTerms(),
        queries.goals(),
        targets,
        index(targets, SdgTarget::code));
  }

  boolean belongs(String iso3, CountryGroup group, LocalDate at) {
    return terms.stream()
        .anyMatch(term -> term.group() == group && term.iso3().equals(iso3) && term.covers(at));
  }

  Set<String> members(CountryGroup group, LocalDate at) {
    return terms.stream()
        .filter(term -> term.group() == group && term.covers(at))
        .map(GroupTerm::iso3)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static <K, T> Map<K, T> index(List<T> entries, Function<T, K> key) {
    return entries.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
  }
}
