package org.partner2connect.identity;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Line;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who have signed in at least once. */
@Service
public class People {

  private static final int LONGEST_NAME = 600;

  private final Persons persons;
  private final Clock clock;

  People(Persons persons, Clock clock) {
    this.persons = persons;
    this.clock = clock;
  }

  /**
   * Registers the person at first sight and takes over name, e-mail and language later.
   *
   * @param displayName the name, at most 600 characters
   * @param locale the language that the person chose, as a BCP 47 tag; null keeps the known one
   * @throws org.partner2connect.kernel.Refusal when the name is blank, too long or unstorable
   */
  @Transactional
  @CallerDecides("the sign-in, which has verified the token; demo data")
  public PersonId recognise(
      String issuer,
      String subject,
      String displayName,
      @Nullable String email,
      @Nullable String locale) {
    var name = Line.of(displayName, LONGEST_NAME);
    return new PersonId(
        persons.register(Ids.next(), issuer, subject, name, email, locale, clock.instant()));
  }

  /** The person whom that issuer knows under that subject, if ever seen. */
  @CallerDecides("whoever holds a verified token of that subject")
  public Optional<PersonId> find(String issuer, String subject) {
    return persons.findByIssuerAndSubject(issuer, subject).map(Person::acting);
  }

  /** Under which subjects that issuer knows those people; others are left out. */
  @CallerDecides("what is told to the issuer itself")
  public Set<String> subjectsAt(String issuer, Set<PersonId> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    var values = ids.stream().map(PersonId::value).collect(Collectors.toSet());
    return persons.findByIdValueIn(values).stream()
        .filter(person -> person.issuer().equals(issuer))
        .map(Person::subject)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The names of those people; unknown ids are left out. Whoever was merged into another person is
   * called by that one's name.
   */
  @CallerDecides("the module that shows them has decided that the reader may see their names")
  public Map<PersonId, PersonReference> findReferences(Set<PersonId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var values = ids.stream().map(PersonId::value).collect(Collectors.toSet());
    var found = persons.findByIdValueIn(values);
    var names = names(found);
    return found.stream()
        .map(
            person ->
                new PersonReference(
                    person.id(), names.getOrDefault(person.acting(), person.displayName())))
        .collect(Collectors.toUnmodifiableMap(PersonReference::id, Function.identity()));
  }

  /**
   * Where those people can be written to, and in which language; whoever has no address is left
   * out, and so is whoever turned out to be somebody else.
   */
  @CallerDecides("the module that has something to say to those people by mail; shown to nobody")
  public List<Addressee> addressees(Set<PersonId> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var values = ids.stream().map(PersonId::value).collect(Collectors.toSet());
    return persons.findByIdValueIn(values).stream()
        .flatMap(person -> person.addressee().stream())
        .toList();
  }

  /** Whoever has turned out to be somebody else is called by that one's name. */
  private Map<PersonId, String> names(List<Person> found) {
    var others =
        found.stream().map(Person::acting).map(PersonId::value).collect(Collectors.toSet());
    found.forEach(person -> others.remove(person.id().value()));
    return Stream.concat(
            found.stream(),
            others.isEmpty() ? Stream.empty() : persons.findByIdValueIn(others).stream())
        .collect(Collectors.toMap(Person::id, Person::displayName));
  }
}
