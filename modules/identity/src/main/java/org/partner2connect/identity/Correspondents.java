package org.partner2connect.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.stereotype.Service;

/** Knows where people are written to, and in which language. */
@Service
public class Correspondents {

  private final Persons persons;

  Correspondents(Persons persons) {
    this.persons = persons;
  }

  /**
   * Those people, in the order asked for. Left out are unknown ones and those whose account has no
   * address; whoever was merged into another person is written to as that one.
   */
  @CallerDecides("the module that has something to say to them; an address is shown to nobody else")
  public Map<PersonId, Correspondent> find(Collection<PersonId> people) {
    var asked = index(people);
    var acting =
        index(asked.values().stream().map(Person::acting).collect(Collectors.toUnmodifiableSet()));
    var found = new LinkedHashMap<PersonId, Correspondent>();
    for (var id : people) {
      var account = asked.get(id);
      var person = account == null ? null : acting.get(account.acting());
      if (person != null) {
        var email = person.email();
        if (email != null && !email.isBlank()) {
          found.put(id, new Correspondent(person.id(), person.displayName(), email, of(person)));
        }
      }
    }
    return found;
  }

  private Map<PersonId, Person> index(Collection<PersonId> people) {
    Set<UUID> ids = people.stream().map(PersonId::value).collect(Collectors.toSet());
    return ids.isEmpty()
        ? Map.of()
        : persons.findByIdValueIn(ids).stream()
            .collect(Collectors.toMap(Person::id, person -> person));
  }

  private static Locale of(Person person) {
    var locale = person.locale();
    return locale == null || locale.isBlank() ? Locale.ENGLISH : Locale.forLanguageTag(locale);
  }
}
