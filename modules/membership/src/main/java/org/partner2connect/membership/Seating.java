package org.partner2connect.membership;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partner2connect.identity.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Begins and ends terms in seats and tells of it. Decides nothing. */
@Component
class Seating {

  private final SeatTerms terms;
  private final Chronicle chronicle;

  Seating(SeatTerms terms, Chronicle chronicle) {
    this.terms = terms;
    this.chronicle = chronicle;
  }

  /** The person's present term, in whatever organisation. */
  Optional<SeatTerm> of(PersonId person) {
    return terms.findByPersonValueAndUntilIsNull(person.value());
  }

  /** The person's present term in that organisation. */
  Optional<SeatTerm> of(PersonId person, OrganisationId organisation) {
    return of(person).filter(term -> term.organisation().equals(organisation));
  }

  /** The organisation's present terms, in an order that is always the same. */
  List<SeatTerm> in(OrganisationId organisation) {
    return terms.findByOrganisationValueAndUntilIsNull(organisation.value()).stream()
        .sorted(Comparator.comparing(SeatTerm::role).thenComparing(SeatTerm::since))
        .toList();
  }

  Set<PersonId> peopleIn(OrganisationId organisation) {
    return in(organisation).stream().map(SeatTerm::person).collect(Collectors.toSet());
  }

  Optional<SeatTerm> holder(OrganisationId organisation, SeatRole role) {
    return in(organisation).stream().filter(term -> term.role() == role).findFirst();
  }

  /** Whether the person sits for the organisation, or did when it left. */
  boolean concerns(MemberOrganisation organisation, PersonId person) {
    var left = organisation.leftAt();
    return terms
        .findByOrganisationValueAndPersonValue(organisation.id().value(), person.value())
        .stream()
        .anyMatch(
            term -> {
              var until = term.until();
              return until == null || (left != null && !until.isBefore(left));
            });
  }

  /** Begins a term. Refuses when somebody else was faster. */
  void start(MemberOrganisation host, PersonId person, SeatRole role, Instant at) {
    try {
      terms.save(SeatTerm.start(host.id(), person, role, at));
    } catch (DuplicateKeyException e) {
      // Somebody else was faster, after we looked and before they committed.
      throw new SeatsChangedMeanwhile(host.name());
    }
    chronicle.tell(new SeatTaken(person, host.id(), role, at));
    if (role == SeatRole.FOCAL_POINT) {
      chronicle.tell(new FocalPointDesignated(host.id(), person, at));
    }
  }

  /** Ends a term that another one of the same person follows at once. */
  void close(SeatTerm term, Instant at) {
    terms.save(term.ended(at));
  }

  /** Ends a term and with it the person's seat. */
  void end(SeatTerm term, Instant at) {
    close(term, at);
    chronicle.tell(new SeatEnded(term.person(), term.organisation(), at));
  }

  /** What the person kept passes to the alternate, else to the focal point. */
  void passDuties(SeatTerm ended, Instant at) {
    Stream.of(SeatRole.ALTERNATE, SeatRole.FOCAL_POINT)
        .flatMap(role -> holder(ended.organisation(), role).stream())
        .findFirst()
        .ifPresent(
            heir ->
                chronicle.tell(
                    new DutiesPassed(ended.person(), heir.person(), ended.organisation(), at)));
  }

  /**
   * Moves everybody of one organisation to another: each with the role held, but a second focal
   * point as a delegate.
   *
   * @return who has moved
   */
  Set<PersonId> move(OrganisationId from, MemberOrganisation to, Instant at) {
    var moved = new HashSet<PersonId>();
    boolean taken = holder(to.id(), SeatRole.FOCAL_POINT).isPresent();
    for (var term : in(from)) {
      close(term, at);
      var role = taken && term.role() == SeatRole.FOCAL_POINT ? SeatRole.DELEGATE : term.role();
      start(to, term.person(), role, at);
      moved.add(term.person());
    }
    return moved;
  }
}
