package org.partner2connect.actionplans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as it was last read from a plan's text.
 *
 * @param number pillar and place, for example 1.2; empty for an action inside something else
 * @param lead the name of the leading organisation; null while nobody leads
 * @param countries ISO 3166 alpha-3 codes
 * @param targets codes of SDG targets, for example 9.c
 * @param reasons why it is incomplete; empty when it is complete
 */
public record ActionRow(
    UUID id,
    String number,
    String title,
    @Nullable String lead,
    List<String> partners,
    List<String> countries,
    List<String> targets,
    @Nullable String indicator,
    @Nullable LocalDate due,
    Set<Incompleteness> reasons) {

  ActionRow ledBy(String name) {
    return new ActionRow(
        id, number, title, name, partners, countries, targets, indicator, due, reasons);
  }

  /** Whether nothing is missing and nothing is unreadable. */
  public boolean complete() {
    return reasons.isEmpty();
  }
}
