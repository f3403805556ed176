package org.partner2connect.taxonomy;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * The reference lists, read from memory. Everything in them is public, so that everyone may call
 * every method. The administrator changes them while the product runs: on the node where that
 * happens they are true from the end of the transaction on, on the others within seconds.
 */
@Service
public class Taxonomy {

  private final TaxonomyQueries queries;
  private volatile ReferenceLists lists;

  Taxonomy(ReferenceImport files, TaxonomyQueries queries) {
    files.run();
    this.queries = queries;
    this.lists = ReferenceLists.read(queries);
  }

  /**
   * Changes whenever a list does. Whoever keeps something that was worked out from the lists keeps
   * this number beside it.
   */
  @PermitAll
  public long version() {
    return lists.version();
  }

  /** Reads the lists again if they have changed, which every node also does by itself. */
  @PermitAll
  public synchronized void refresh() {
    if (queries.version() != lists.version()) {
      lists = ReferenceLists.read(queries);
    }
  }

  /** The four focus areas in their order. */
  @PermitAll
  public List<FocusAreaReference> focusAreas() {
    return lists.focusAreas();
  }

  /** That focus area's name and pillars. */
  @PermitAll
  public FocusAreaReference focusArea(FocusArea area) {
    return lists.focusAreas().get(area.ordinal());
  }

  /** The pillar with that id, also a retired one, if there is one. */
  @PermitAll
  public Optional<Pillar> pillar(UUID id) {
    return Optional.ofNullable(lists.pillars().get(id));
  }

  /** All countries and territories, ordered by alpha-3 code. */
  @PermitAll
  public List<Country> countries() {
    return lists.countries();
  }

  /** The country with that alpha-3 code in upper case, if there is one. */
  @PermitAll
  public Optional<Country> country(String iso3) {
    return Optional.ofNullable(lists.countriesByCode().get(iso3));
  }

  /**
   * Whether the country is on the list of the least developed countries on that day. A graduation
   * that is only scheduled does not count; lists before 2021 are incomplete.
   */
  @PermitAll
  public boolean isLdc(String iso3, LocalDate at) {
    return lists.belongs(iso3, CountryGroup.LDC, at);
  }

  /** The alpha-3 codes of the least developed countries on that day, as {@link #isLdc} says. */
  @PermitAll
  public Set<String> ldcs(LocalDate at) {
    return lists.members(CountryGroup.LDC, at);
  }

  /** Whether the country is a landlocked developing country on that day. */
  @PermitAll
  public boolean isLldc(String iso3, LocalDate at) {
    return lists.belongs(iso3, CountryGroup.LLDC, at);
  }

  /** Whether the country is a small island developing State on that day. */
  @PermitAll
  public boolean isSids(String iso3, LocalDate at) {
    return lists.belongs(iso3, CountryGroup.SIDS, at);
  }

  /** The 17 goals in their order. */
  @PermitAll
  public List<SdgGoal> goals() {
    return lists.goals();
  }

  /** The 169 targets in their order: 1.1, 1.2, …, 1.a, …, 17.19. */
  @PermitAll
  public List<SdgTarget> targets() {
    return lists.targets();
  }

  /** The target with that code, if there is one. */
  @PermitAll
  public Optional<SdgTarget> target(String code) {
    return Optional.ofNullable(lists.targetsByCode().get(code));
  }
}
