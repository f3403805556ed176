package org.partner2connect.insights.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action of a plan with the published commitments that deliver it.
 *
 * @param number pillar and place, for example 1.2; empty for an action inside something else
 * @param countries alpha-3 codes of the countries that it names
 * @param targets codes of SDG targets
 * @param calls the calls for partners on it that are open
 */
public record CoveredAction(
    UUID id,
    String number,
    String title,
    List<String> countries,
    List<String> targets,
    @Nullable LocalDate due,
    List<Delivery> deliveries,
    List<OpenCall> calls) {

  public CoveredAction {
    countries = List.copyOf(countries);
    targets = List.copyOf(targets);
    deliveries = List.copyOf(deliveries);
    calls = List.copyOf(calls);
  }

  /** Whether any published commitment delivers it. */
  public boolean covered() {
    return !deliveries.isEmpty();
  }

  CoveredAction with(List<Delivery> some) {
    return new CoveredAction(id, number, title, countries, targets, due, some, calls);
  }
}
