package org.partner2connect.taxonomy;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * The reference lists, read from memory. Everything in them is public, so that everyone may call
 * every method.
 */
@Service
@PermitAll
public class Taxonomy {

  /** The four focus areas in their order. */
  @PermitAll
  public List<FocusAreaReference> focusAreas() {
    return List.of();
  }

  /** That focus area's name and pillars. */
  @PermitAll
  public FocusAreaReference focusArea(FocusArea area) {
    return focusAreas().get(area.ordinal());
  }

  /** All countries and territories, ordered by alpha-3 code. */
  @PermitAll
  public List<Country> countries() {
    return List.of();
  }

  /** The country with that alpha-3 code in upper case, if there is one. */
  @PermitAll
  public Optional<Country> country(String iso3) {
    return countries().stream().filter(country -> country.iso3().equals(iso3)).findAny();
  }

  /** Whether the country is on the list of the least developed countries on that day. */
  @PermitAll
  public boolean isLdc(String iso3, LocalDate at) {
    return ldcs(at).contains(iso3);
  }

  /** The alpha-3 codes of the least developed countries on that day. */
  @PermitAll
  public Set<String> ldcs(LocalDate at) {
    return Set.of();
  }

  /** Whether the country is a landlocked developing country on that day. */
  @PermitAll
  public boolean isLldc(String iso3, LocalDate at) {
    return false;
  }

  /** Whether the country is a small island developing State on that day. */
  @PermitAll
  public boolean isSids(String iso3, LocalDate at) {
    return false;
  }

  /** The 17 goals in their order. */
  @PermitAll
  public List<SdgGoal> goals() {
    return List.of();
  }

  /** The 169 targets in their order: 1.1, 1.2, …, 1.a, …, 17.19. */
  @PermitAll
  public List<SdgTarget> targets() {
    return List.of();
  }

  /** The target with that code, if there is one. */
  @PermitAll
  public Optional<SdgTarget> target(String code) {
    return targets().stream().filter(target -> target.code().equals(code)).findAny();
  }
}
