package org.partner2connect.actionplans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.late.HandedIn;
import org.partner2connect.drafting.late.LateContribution;
import org.partner2connect.drafting.late.LateContributions;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.identity.PersonReference;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The text that came too late to join a plan, for those who lead the group and for its rapporteur;
 * the secretariat reads along. To everybody else there is none.
 */
@Service
public class PlanContributions {

  private final ActionPlanQueries plans;
  private final LateContributions contributions;
  private final PlanRights rights;
  private final People people;
  private final CurrentPerson current;

  PlanContributions(
      ActionPlanQueries plans,
      LateContributions contributions,
      PlanRights rights,
      People people,
      CurrentPerson current) {
    this.plans = plans;
    this.contributions = contributions;
    this.rights = rights;
    this.people = people;
    this.current = current;
  }

  /** What was handed in for that plan, newest first; none for whoever does not look after it. */
  @PreAuthorize("isAuthenticated()")
  public List<PlanContribution> of(PlanId plan) {
    var found =
        plan(plan, rights::currentPersonReadsLate)
            .map(PlanReference::document)
            .map(contributions::of)
            .orElse(List.of());
    var names =
        people.findReferences(
            found.stream()
                .flatMap(one -> Stream.of(Optional.of(one.person()), handler(one)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    return found.stream().map(one -> named(one, names)).toList();
  }

  /** The words of one, for those who see it in the list. */
  @PreAuthorize("isAuthenticated()")
  public Optional<HandedIn> read(PlanId plan, UUID contribution) {
    return plan(plan, rights::currentPersonReadsLate)
        .flatMap(found -> contributions.read(found.document(), contribution));
  }

  /** Whether the current person may note that one of that plan is done. */
  @PreAuthorize("isAuthenticated()")
  public boolean mayFinish(PlanId plan) {
    return plan(plan, rights::currentPersonFinishesLate).isPresent();
  }

  /**
   * Notes that the current person has dealt with one.
   *
   * @return false when for them there is none, or somebody has done so already
   */
  @PreAuthorize("isAuthenticated()")
  public boolean finish(PlanId plan, UUID contribution) {
    return plan(plan, rights::currentPersonFinishesLate)
        .filter(found -> contributions.done(found.document(), contribution, current.require()))
        .isPresent();
  }

  private Optional<PlanReference> plan(PlanId plan, Predicate<WorkingGroupId> right) {
    return plans.find(plan).filter(found -> right.test(found.group()));
  }

  private static Optional<PersonId> handler(LateContribution contribution) {
    return Optional.ofNullable(contribution.handledBy());
  }

  private static PlanContribution named(
      LateContribution one, Map<PersonId, PersonReference> names) {
    return new PlanContribution(
        one.id(),
        name(one.person(), names),
        one.organisation(),
        one.why(),
        one.blocks(),
        one.receivedAt(),
        handler(one).map(person -> name(person, names)).orElse(null),
        one.handledAt());
  }

  private static String name(PersonId person, Map<PersonId, PersonReference> names) {
    @Nullable PersonReference known = names.get(person);
    return known == null ? "" : known.name();
  }
}
