package org.partner2connect.commitments.ui;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.ActionRow;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.actionplans.PlanReference;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContent.Delivery;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationReference;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Pillar;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.springframework.stereotype.Component;

/** What can be chosen in the form, and how a reader calls it. */
@Component
class Choices {

  /** The languages in which a commitment can be worded. */
  static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

  /** The regions of the International Telecommunication Union. */
  static final List<String> REGIONS = List.of("AFR", "AMS", "ARB", "ASP", "CIS", "EUR");

  private static final int EVENTS = 200;

  private final Taxonomy taxonomy;
  private final OfferedPillars pillars;
  private final MembershipQueries memberships;
  private final CalendarQueries calendar;
  private final ActionPlanQueries plans;
  private final WorkingGroupQueries groups;

  Choices(
      OfferedPillars pillars,
      MembershipQueries memberships,
      CalendarQueries calendar,
      ActionPlanQueries plans,
      WorkingGroupQueries groups) {
    this.taxonomy = pillars.taxonomy();
    this.pillars = pillars;
    this.memberships = memberships;
    this.calendar = calendar;
    this.plans = plans;
    this.groups = groups;
  }

  /** An action of a plan that the reader may know of. */
  record PlannedAction(PlanReference plan, FocusArea area, ActionRow action) {

    Delivery delivery() {
      return new Delivery(plan.id(), action.id());
    }
  }

  Taxonomy taxonomy() {
    return taxonomy;
  }

  /** Alpha-3 codes in the order of their names. */
  List<String> countries(Locale reader) {
    return sorted(
        taxonomy.countries().stream().map(country -> country.iso3()).toList(),
        code -> country(code, reader),
        reader);
  }

  String country(String iso3, Locale reader) {
    return taxonomy.country(iso3).map(found -> found.name().in(reader)).orElse(iso3);
  }

  List<String> targets() {
    return taxonomy.targets().stream().map(target -> target.code()).toList();
  }

  /** The code and what it stands for: 9.c Significantly increase access to … */
  String target(String code, Locale reader) {
    return taxonomy.target(code).map(found -> code + " " + found.text().in(reader)).orElse(code);
  }

  /** The pillars to choose from, and the one that was chosen already. */
  List<Pillar> pillars(FocusArea area, @Nullable UUID kept) {
    return pillars.of(area, kept);
  }

  String pillar(FocusArea area, UUID pillar, Locale reader) {
    return taxonomy.focusArea(area).pillars().stream()
        .filter(one -> one.id().equals(pillar))
        .map(one -> one.name().in(reader))
        .findFirst()
        .orElse("");
  }

  List<OrganisationReference> organisations() {
    return memberships.activeOrganisations();
  }

  /** The events at which something can still be announced, the nearest first. */
  List<CoalitionEventReference> events() {
    return calendar.upcoming(EVENTS).stream()
        .filter(event -> !event.standing().isCancelled())
        .toList();
  }

  Optional<CoalitionEventReference> event(UUID id) {
    return calendar.find(id);
  }

  /** All actions of the plans that the reader may read, by area and place. */
  List<PlannedAction> actions() {
    var areas =
        groups.all().stream()
            .collect(Collectors.toMap(group -> group.id(), group -> group.focusArea()));
    return plans.plansByGroup().entrySet().stream()
        .flatMap(entry -> actions(entry, areas))
        .sorted(
            Comparator.comparing(PlannedAction::area)
                .thenComparing(found -> found.plan().edition()))
        .toList();
  }

  private Stream<PlannedAction> actions(
      Map.Entry<WorkingGroupId, List<PlanReference>> plansOfGroup,
      Map<WorkingGroupId, FocusArea> areas) {
    var area = areas.get(plansOfGroup.getKey());
    return area == null
        ? Stream.empty()
        : plansOfGroup.getValue().stream()
            .flatMap(
                plan ->
                    plans.actions(plan.id()).actions().stream()
                        .map(action -> new PlannedAction(plan, area, action)));
  }

  Optional<PlannedAction> action(PlanId plan, UUID action) {
    return actions().stream()
        .filter(found -> found.delivery().equals(new Delivery(plan, action)))
        .findFirst();
  }

  /** A draft that says what the plan says of the action; plans are written in English. */
  CommitmentContent drafted(PlannedAction found, String language) {
    return CommitmentContent.empty(language)
        .withArea(found.area(), null)
        .withWording("en", found.action().title(), "")
        .withCountries(
            found.action().countries().stream()
                .filter(code -> taxonomy.country(code).isPresent())
                .distinct()
                .toList())
        .withTargets(
            found.action().targets().stream()
                .filter(code -> taxonomy.target(code).isPresent())
                .distinct()
                .toList())
        .withDeliveries(List.of(found.delivery()));
  }

  static <T> List<T> sorted(List<T> things, Function<T, String> name, Locale reader) {
    return things.stream()
        .sorted(Comparator.comparing(name, Collator.getInstance(reader)))
        .toList();
  }

  /** The pillars that can be chosen today. */
  @Component("commitmentsOfferedPillars")
  static class OfferedPillars {

    private final Taxonomy taxonomy;
    private final Clock clock;

    OfferedPillars(Taxonomy taxonomy, Clock clock) {
      this.taxonomy = taxonomy;
      this.clock = clock;
    }

    Taxonomy taxonomy() {
      return taxonomy;
    }

    /**
     * @param kept one that was chosen already, and stays so even if it is retired
     */
    List<Pillar> of(FocusArea area, @Nullable UUID kept) {
      var today = LocalDate.ofInstant(clock.instant(), Moments.GENEVA);
      return taxonomy.focusArea(area).pillars().stream()
          .filter(pillar -> pillar.isOfferedOn(today) || pillar.id().equals(kept))
          .toList();
    }
  }
}
