package org.partner2connect.insights.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.PublishedCommitment;
import org.partner2connect.taxonomy.Pillar;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Fills the reference column of a commitment. */
@Component
class CommitmentFacts {

  private final Words words;
  private final Entries entries;
  private final Taxonomy taxonomy;

  CommitmentFacts(Words words, Entries entries, Taxonomy taxonomy) {
    this.words = words;
    this.entries = entries;
    this.taxonomy = taxonomy;
  }

  List<CommitmentPage.Fact> of(Counted counted, Links links, Locale reader) {
    var one = counted.commitment();
    var facts = new ArrayList<CommitmentPage.Fact>();
    add(facts, "pillar", pillar(one, reader), reader);
    var type = one.type();
    add(
        facts,
        "type",
        Stream.of(words.label(Dimension.TYPE, type == null ? Dimension.NONE : type.name(), reader)),
        reader);
    facts.add(
        new CommitmentPage.Fact(
            words.say("insights.fact.lead", reader),
            List.of(
                one.lead().name(),
                words.label(Dimension.KIND, one.lead().category().name(), reader)),
            links.list(CommitmentFilter.ALL.with(Dimension.LEAD, one.lead().key()))));
    add(facts, "value", value(one, reader), reader);
    add(facts, "period", period(one.period(), reader), reader);
    add(facts, "year", Stream.of(Integer.toString(one.publication().year())), reader);
    add(facts, "where", where(one.scope(), reader), reader);
    add(facts, "people", people(one.scope(), reader), reader);
    add(facts, "targets", targets(one.scope(), reader), reader);
    var source = one.publication().source();
    if (source != null) {
      facts.add(
          new CommitmentPage.Fact(
              words.say("insights.fact.source", reader),
              List.of(words.say("insights.fact.source.link", reader)),
              source));
    }
    return facts;
  }

  private void add(
      List<CommitmentPage.Fact> facts, String name, Stream<String> values, Locale reader) {
    var written = values.toList();
    if (!written.isEmpty()) {
      facts.add(new CommitmentPage.Fact(words.say("insights.fact." + name, reader), written, null));
    }
  }

  private Stream<String> pillar(PublishedCommitment one, Locale reader) {
    var pillar = one.pillar();
    return taxonomy.focusAreas().stream()
        .flatMap(area -> area.pillars().stream())
        .filter(candidate -> candidate.id().equals(pillar))
        .map(Pillar::name)
        .map(name -> name.in(reader));
  }

  private Stream<String> value(PublishedCommitment one, Locale reader) {
    var value = one.value();
    var amount = value.amount();
    var own = value.own();
    var currency = value.currency();
    var lines = new ArrayList<String>();
    lines.add(entries.value(one, reader));
    if (value.estimated()) {
      lines.add(words.say("insights.fact.estimated", reader));
    }
    if (value.inKind()) {
      lines.add(words.say("insights.fact.in-kind", reader));
    }
    if (amount != null && currency != null && (own == null || amount.compareTo(own) != 0)) {
      lines.add(
          own == null
              ? words.say("insights.fact.shares", reader)
              : words.say("insights.fact.own", reader, words.stated(own, currency, reader)));
    }
    return lines.stream();
  }

  private Stream<String> period(PublishedCommitment.Period period, Locale reader) {
    var starts = period.starts();
    var ends = period.ends();
    if (starts != null && ends != null) {
      return Stream.of(
          words.say(
              "insights.period.both", reader, words.day(starts, reader), words.day(ends, reader)));
    }
    if (starts != null) {
      return Stream.of(words.say("insights.period.from", reader, words.day(starts, reader)));
    }
    return ends == null
        ? Stream.ofNullable(period.note())
        : Stream.of(words.say("insights.period.to", reader, words.day(ends, reader)));
  }

  private Stream<String> where(PublishedCommitment.Scope scope, Locale reader) {
    var places =
        Stream.concat(
            scope.regions().stream().map(code -> words.label(Dimension.REGION, code, reader)),
            scope.countries().stream().map(code -> words.country(code, reader)).sorted());
    return Stream.concat(places, Stream.ofNullable(scope.regionNote()));
  }

  private Stream<String> people(PublishedCommitment.Scope scope, Locale reader) {
    var groups = scope.groups().stream().map(code -> group(code, reader));
    var number = scope.beneficiaries();
    var all = Stream.concat(groups, Stream.ofNullable(scope.beneficiariesNote()));
    return number == null
        ? all
        : Stream.concat(Stream.of(words.say("insights.people", reader, number)), all);
  }

  private String group(@Nullable String code, Locale reader) {
    return words.say("insights.people." + code, reader);
  }

  private Stream<String> targets(PublishedCommitment.Scope scope, Locale reader) {
    return scope.targets().stream()
        .flatMap(code -> taxonomy.target(code).stream())
        .map(
            target ->
                words.say(
                    "insights.target",
                    reader,
                    target.code(),
                    taxonomy.goals().get(target.goal() - 1).shortName().in(reader)));
  }
}
