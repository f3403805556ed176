package org.partner2connect.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.PersonReference;
import org.partner2connect.taxonomy.CountryGroup;
import org.partner2connect.taxonomy.keeping.KeepingQueries;
import org.partner2connect.taxonomy.keeping.ListChange;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads who changed what in the reference lists. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ListHistory {

  private final KeepingQueries queries;
  private final People people;

  ListHistory(KeepingQueries queries, People people) {
    this.queries = queries;
    this.people = people;
  }

  /** What was done to the group's list, the newest first; at most so many entries. */
  public List<HistoryEntry> of(CountryGroup group, int most) {
    return named(queries.changes(group, most));
  }

  /** What was done to the pillars, the newest first; at most so many entries. */
  public List<HistoryEntry> ofPillars(int most) {
    return named(queries.pillarChanges(most));
  }

  private List<HistoryEntry> named(List<ListChange> changes) {
    var names =
        people.findReferences(
            changes.stream()
                .map(ListChange::person)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet()));
    return changes.stream().map(change -> new HistoryEntry(change, name(change, names))).toList();
  }

  private static @Nullable String name(ListChange change, Map<PersonId, PersonReference> names) {
    var person = change.person();
    var known = person == null ? null : names.get(new PersonId(person));
    return known == null ? null : known.name();
  }
}
