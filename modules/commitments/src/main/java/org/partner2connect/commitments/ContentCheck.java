package org.partner2connect.commitments;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.commitments.InvalidCommitment.Problem;
import org.partner2connect.taxonomy.Pillar;
import org.partner2connect.taxonomy.SdgTarget;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Says what of a commitment's content cannot be taken, field by field. */
@Component
class ContentCheck {

  /** Money that is no country's own. */
  private static final Set<String> FURTHER_CURRENCIES = Set.of("USD", "EUR", "CHF", "XDR");

  private final Taxonomy taxonomy;
  private final CalendarQueries calendar;
  private final KnownActionQueries actions;

  ContentCheck(Taxonomy taxonomy, CalendarQueries calendar, KnownActionQueries actions) {
    this.taxonomy = taxonomy;
    this.calendar = calendar;
    this.actions = actions;
  }

  /**
   * What is wrong with it, in the order of the form.
   *
   * @param whole whether nothing may be missing that the register must have
   */
  List<Problem> problemsOf(CommitmentContent content, boolean whole) {
    var problems = new InvalidCommitment.Problems();
    new TextCheck(problems).check(content, whole);
    new FigureCheck(problems, currencies()).check(content, whole);
    checkChoices(content, problems);
    if (whole && content.type() == null) {
      problems.add("type", "type.missing");
    }
    if (whole && content.area() == null) {
      problems.add("area", "area.missing");
    }
    return problems.inOrder();
  }

  /** The content without marks that nobody sees, unless something is wrong with it. */
  CommitmentContent accept(CommitmentContent content, boolean whole) {
    var plain = TextCheck.plain(content);
    var problems = problemsOf(plain, whole);
    if (!problems.isEmpty()) {
      throw new InvalidCommitment(problems);
    }
    return plain;
  }

  /** The codes of the currencies in which amounts are kept. */
  SortedSet<String> currencies() {
    return Stream.concat(
            FURTHER_CURRENCIES.stream(),
            taxonomy.countries().stream().flatMap(country -> country.currencies().stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void checkChoices(CommitmentContent content, InvalidCommitment.Problems problems) {
    var reach = content.reach();
    problems.checkCodes("countries", reach.countries(), iso3 -> taxonomy.country(iso3).isPresent());
    problems.checkCodes("regions", List.copyOf(reach.regions()), regions()::contains);
    problems.checkCodes("targets", content.targets(), code -> isTarget(code));
    var pillar = content.pillar();
    if (pillar != null && pillars(content).noneMatch(known -> known.id().equals(pillar))) {
      problems.add("pillar", "pillar.unknown");
    }
    var deliveries = content.deliveries();
    if (Set.copyOf(deliveries).size() < deliveries.size()) {
      problems.add("deliveries", "deliveries.twice");
    } else if (!deliveries.isEmpty() && !actions.knowsAll(deliveries)) {
      problems.add("deliveries", "deliveries.unknown");
    }
    var event = content.event();
    if (event != null && calendar.find(event).filter(ContentCheck::takesPlace).isEmpty()) {
      problems.add("event", "event.unknown");
    }
  }

  private Stream<Pillar> pillars(CommitmentContent content) {
    var area = content.area();
    return area == null ? Stream.empty() : taxonomy.focusArea(area).pillars().stream();
  }

  private Set<String> regions() {
    return taxonomy.countries().stream()
        .flatMap(country -> Stream.ofNullable(country.ituRegion()))
        .collect(Collectors.toSet());
  }

  private boolean isTarget(String code) {
    return taxonomy.target(code).map(SdgTarget::code).isPresent();
  }

  private static boolean takesPlace(CoalitionEventReference event) {
    return !event.standing().isCancelled();
  }
}
