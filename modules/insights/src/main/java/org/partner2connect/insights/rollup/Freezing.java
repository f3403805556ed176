package org.partner2connect.insights.rollup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.PublishedCommitment;
import org.partner2connect.insights.figures.Snapshots;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the figures of a report and the commitments behind them, as they are now. */
@Component
class Freezing {

  private final Snapshots register;
  private final ErrataQueries corrections;
  private final ParticipationQueries participation;
  private final Taxonomy taxonomy;
  private final Clock clock;

  Freezing(
      Snapshots register,
      ErrataQueries corrections,
      ParticipationQueries participation,
      Taxonomy taxonomy,
      Clock clock) {
    this.register = register;
    this.corrections = corrections;
    this.participation = participation;
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  /** The day in Geneva. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(Snapshots.GENEVA));
  }

  /** The report as it stands at one moment. The caller has decided who may make it. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Report freeze(
      UUID id, Label title, ReportScope scope, UUID person, Consumer<Stage> progress) {
    progress.accept(Stage.READING);
    var madeAt = clock.instant();
    var known = corrections.known();
    var now = register.fresh();
    progress.accept(Stage.COUNTING);
    var inScope =
        now.all().stream()
            .filter(one -> scope.covers(one.commitment().publication().year()))
            .toList();
    var standing = inScope.stream().filter(one -> !one.commitment().withdrawn()).toList();
    var own = standing.stream().filter(one -> own(one, scope)).toList();
    var rows = standing.stream().map(one -> row(one, own(one, scope), known)).toList();
    progress.accept(Stage.PARTICIPATION);
    var takingPart = participation.on(now.day());
    var figures =
        new Figures(
            Counts.sums(standing),
            Counts.sums(own),
            inScope.size() - standing.size(),
            Counts.cuts(standing),
            Counts.progress(standing, now),
            Counts.rates(standing, now),
            takingPart,
            names(rows, takingPart));
    return new Report(id, title, scope, now.day(), person, madeAt, figures, rows);
  }

  private static boolean own(Counted one, ReportScope scope) {
    var publication = one.commitment().publication();
    return scope.isOfItsOwn(publication.year(), publication.event());
  }

  private static FrozenCommitment row(Counted counted, boolean own, Map<UUID, Set<UUID>> known) {
    var one = counted.commitment();
    var value = one.value();
    var area = one.area();
    var type = one.type();
    return new FrozenCommitment(
        one.id(),
        one.reference(),
        one.titles(),
        one.language(),
        new FrozenCommitment.Lead(
            one.lead().name(),
            one.lead().category().name(),
            one.lead().country(),
            one.shares().stream().map(PublishedCommitment.Share::name).toList()),
        type == null ? null : type.name(),
        area == null ? null : area.name(),
        new FrozenCommitment.Money(
            value.amount(),
            value.currency(),
            counted.usd(),
            value.note(),
            value.estimated(),
            value.inKind()),
        new FrozenCommitment.Period(
            one.period().starts(), one.period().ends(), one.period().note()),
        new FrozenCommitment.Scope(
            one.scope().countries(),
            one.scope().regions(),
            one.scope().targets(),
            one.scope().groups(),
            one.scope().beneficiaries()),
        one.publication().year(),
        own,
        one.publication().source(),
        standing(one),
        known.getOrDefault(one.id(), Set.of()));
  }

  private static FrozenCommitment.@Nullable Standing standing(PublishedCommitment one) {
    var standing = one.standing();
    return standing == null
        ? null
        : new FrozenCommitment.Standing(
            standing.stage(),
            standing.amount(),
            standing.people(),
            standing.lastReportAt(),
            standing.confirmed(),
            standing.confirmedAmount(),
            standing.confirmedPeople());
  }

  private Map<String, Label> names(List<FrozenCommitment> rows, Participation takingPart) {
    var names = new TreeMap<String, Label>();
    rows.forEach(row -> row.scope().countries().forEach(code -> name(code, names)));
    takingPart.places().forEach(place -> name(place.iso3(), names));
    return names;
  }

  private void name(String iso3, Map<String, Label> names) {
    taxonomy.country(iso3).ifPresent(country -> names.put(iso3, country.name()));
  }
}
