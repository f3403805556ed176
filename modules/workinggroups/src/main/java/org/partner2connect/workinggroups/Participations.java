package org.partner2connect.workinggroups;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.MembershipQueries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides who takes part in a working group and as what. Doing again what is done already has no
 * effect.
 *
 * <p>Every change updates or inserts rows of {@code workinggroups.participation} and publishes its
 * events within the transaction: see {@link WorkingGroupQueries#lockRoles}.
 */
@Service
@Transactional
public class Participations {

  private final WorkingGroups groups;
  private final Terms terms;
  private final MembershipQueries membership;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Participations(
      WorkingGroups groups,
      Terms terms,
      MembershipQueries membership,
      Clock clock,
      ApplicationEventPublisher events) {
    this.groups = groups;
    this.terms = terms;
    this.membership = membership;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Lets the person take part as participant or observer. Refuses whoever has no seat in force, and
   * whoever holds an office in the group.
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM') or @groupRights.leads(#group)")
  public void join(WorkingGroupId group, PersonId person, GroupRole role) {
    if (role.isOffice()) {
      throw new IllegalArgumentException("to an office a person is appointed");
    }
    lock(group, person);
    if (terms
        .findByGroupValueAndPersonValueAndUntilIsNull(group.value(), person.value())
        .filter(term -> term.role().isOffice())
        .isPresent()) {
      throw new OfficeHeld();
    }
    enter(group, person, role);
  }

  /**
   * Gives the person an office: chair, vice-chair or rapporteur. Refuses whoever has no seat in
   * force, and a second chair.
   */
  @PreAuthorize(
      "hasAnyRole('SECRETARIAT', 'SYSTEM') or @groupRights.mayAppoint(#group, #person, #role)")
  public void appoint(WorkingGroupId group, PersonId person, GroupRole role) {
    if (!role.isOffice()) {
      throw new IllegalArgumentException("not an office");
    }
    lock(group, person);
    enter(group, person, role);
  }

  /** Ends the person's term, whatever the role; does nothing when there is none. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM') or @groupRights.mayEnd(#group, #person)")
  public void end(WorkingGroupId group, PersonId person) {
    lock(group);
    terms
        .findByGroupValueAndPersonValueAndUntilIsNull(group.value(), person.value())
        .ifPresent(term -> end(term, clock.instant()));
  }

  /** Lets a person who has just been seated take part in those groups, where there is no term. */
  void arrive(PersonId person, List<WorkingGroupId> chosen) {
    for (var group : chosen) {
      lock(group);
      if (terms
          .findByGroupValueAndPersonValueAndUntilIsNull(group.value(), person.value())
          .isEmpty()) {
        enter(group, person, GroupRole.PARTICIPANT);
      }
    }
  }

  /** Ends all terms of a person who no longer sits for an organisation. */
  void endAll(PersonId person) {
    for (var term : terms.findByPersonValueAndUntilIsNull(person.value())) {
      end(term, clock.instant());
    }
  }

  /** Lets a person go on where another took part who turned out to be the same. */
  void inheritAll(PersonId duplicate, PersonId survivor) {
    for (var term : terms.findByPersonValueAndUntilIsNull(duplicate.value())) {
      var at = clock.instant();
      end(term, at);
      var own =
          terms.findByGroupValueAndPersonValueAndUntilIsNull(
              term.group().value(), survivor.value());
      if (own.isEmpty() || term.role().compareTo(own.get().role()) < 0) {
        own.ifPresent(lower -> end(lower, at));
        terms.save(Participation.start(term.group(), survivor, term.role(), at));
        events.publishEvent(new ParticipationStarted(term.group(), survivor, term.role(), at));
      }
    }
  }

  /** Seat first, then group: in this order everybody locks. */
  private void lock(WorkingGroupId group, PersonId person) {
    if (!membership.lockSeats(Set.of(person)).containsKey(person)) {
      throw new SeatRequired();
    }
    lock(group);
  }

  private void lock(WorkingGroupId group) {
    if (groups.findByIdValue(group.value()).isEmpty()) {
      throw new UnknownGroup();
    }
  }

  private void enter(WorkingGroupId group, PersonId person, GroupRole role) {
    var held = terms.findByGroupValueAndPersonValueAndUntilIsNull(group.value(), person.value());
    if (held.isPresent() && held.get().role() == role) {
      return;
    }
    if (role == GroupRole.CHAIR
        && terms.existsByGroupValueAndRoleAndUntilIsNull(group.value(), role)) {
      throw new ChairTaken();
    }
    var at = clock.instant();
    held.ifPresent(term -> end(term, at));
    terms.save(Participation.start(group, person, role, at));
    events.publishEvent(new ParticipationStarted(group, person, role, at));
    if (role == GroupRole.CHAIR) {
      events.publishEvent(new ChairAppointed(group, person, at));
    }
  }

  private void end(Participation term, Instant at) {
    terms.save(term.ended(at));
    events.publishEvent(new ParticipationEnded(term.group(), term.person(), at));
  }
}
