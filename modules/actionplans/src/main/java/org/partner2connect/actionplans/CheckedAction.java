package org.partner2connect.actionplans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What could be made of an action node: the values that hold, and why it is not complete.
 *
 * @param lead the id of a member organisation, or a free name
 */
record CheckedAction(
    FoundAction found,
    @Nullable String lead,
    List<String> partners,
    List<String> countries,
    List<String> targets,
    @Nullable String indicator,
    @Nullable LocalDate due,
    Set<Incompleteness> reasons) {

  /** Whether the two make the same row; where in the tree the node stands is in none. */
  boolean makesTheRowOf(CheckedAction other) {
    return equals(
        new CheckedAction(
            other.found.at(found.path(), found.attributes()),
            other.lead,
            other.partners,
            other.countries,
            other.targets,
            other.indicator,
            other.due,
            other.reasons));
  }
}
