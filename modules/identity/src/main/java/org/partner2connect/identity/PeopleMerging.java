package org.partner2connect.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.partner2connect.kernel.Deed;
import org.partner2connect.kernel.Line;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one person of two, when somebody came with a second account. Both accounts stay on record
 * and lead to the survivor.
 */
@Service
@Transactional
public class PeopleMerging {

  private static final int LONGEST_REASON = 1_000;

  private final Persons persons;
  private final MergeLog log;
  private final CurrentPerson current;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  PeopleMerging(
      Persons persons,
      MergeLog log,
      CurrentPerson current,
      Clock clock,
      ApplicationEventPublisher events) {
    this.persons = persons;
    this.log = log;
    this.current = current;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Lets the duplicate's account lead to the survivor. Its sign-ins end within a second; whoever
   * signs in with it again is the survivor. Publishes {@link PeopleMerged}.
   *
   * @param reason why, at most 1,000 characters; stays on record
   * @throws org.partner2connect.kernel.Refusal when one of them is unknown, both are the same, or
   *     one is whoever decides
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'ADMINISTRATOR')")
  public void merge(PersonId duplicateId, PersonId survivorId, String reason) {
    Line.of(reason, LONGEST_REASON);
    log.lock(duplicateId, survivorId);
    var duplicate = find(duplicateId);
    var survivor = find(survivorId);
    if (duplicate.acting().equals(survivor.acting())) {
      throw new SamePerson();
    }
    if (duplicate.mergedInto() != null || survivor.mergedInto() != null) {
      throw new UnknownPerson();
    }
    current
        .id()
        .filter(person -> person.equals(duplicateId) || person.equals(survivorId))
        .ifPresent(
            own -> {
              throw new OwnAccounts();
            });
    log.endSessions(duplicateId);
    log.merge(duplicateId, survivorId);
    var at = clock.instant();
    events.publishEvent(
        new PeopleMerged(duplicateId, survivorId, deed(duplicate, survivor, reason, at), at));
  }

  /** People whose name holds that text, for the choice of whom to merge; at most 20. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'ADMINISTRATOR')")
  @Transactional(readOnly = true)
  public List<PersonReference> search(String text) {
    return log.search(text);
  }

  private Person find(PersonId id) {
    return persons.findByIdValueIn(Set.of(id.value())).stream()
        .findFirst()
        .orElseThrow(UnknownPerson::new);
  }

  private Deed deed(Person duplicate, Person survivor, String reason, Instant at) {
    return new Deed(
        "identity.audit.people-merged",
        current.id().map(PersonId::value).orElse(null),
        current.isSecretariat() ? RealmRole.SECRETARIAT.name() : RealmRole.ADMINISTRATOR.name(),
        "PERSON",
        survivor.id().value(),
        duplicate.displayName() + " → " + survivor.displayName(),
        reason,
        at);
  }
}
