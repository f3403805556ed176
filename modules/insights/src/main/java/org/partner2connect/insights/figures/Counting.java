package org.partner2connect.insights.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Says by what a commitment is counted on a day. */
@Component
class Counting {

  private static final Set<String> NONE = Set.of(Dimension.NONE);
  private static final Set<String> FINAL_STAGES = Set.of("FULFILLED", "STOPPED");

  /** As the database orders them. */
  private static final Comparator<Counted> BY_REFERENCE =
      Comparator.comparing(
          one -> one.commitment().reference(),
          Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

  private final Taxonomy taxonomy;

  Counting(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /** Counts all that was read. */
  Snapshot count(Reading reading, LocalDate day) {
    // The version may have been raised by a change of the lists that this node has not seen yet.
    taxonomy.refresh();
    return snapshot(reading, day, count(reading.commitments(), day, reading.rates()));
  }

  /** Counts what has changed; the rest again only where a list or a rate has changed. */
  Snapshot count(Snapshot before, Reading reading) {
    var changed = reading.changed();
    var day = before.day();
    if (changed == null) {
      return count(reading, day);
    }
    taxonomy.refresh();
    var rates = reading.rates();
    var all = new ArrayList<Counted>();
    boolean same = before.lists() == taxonomy.version() && before.rates().equals(rates);
    for (var one : before.all()) {
      if (!changed.contains(one.commitment().id())) {
        all.add(same ? one : count(one.commitment(), day, rates));
      }
    }
    all.addAll(count(reading.commitments(), day, rates));
    all.sort(BY_REFERENCE);
    return snapshot(reading, day, all);
  }

  private Snapshot snapshot(Reading reading, LocalDate day, List<Counted> all) {
    return new Snapshot(reading.version(), day, taxonomy.version(), all, reading.rates());
  }

  private List<Counted> count(
      List<PublishedCommitment> some, LocalDate day, Map<String, Rate> rates) {
    return some.stream().map(one -> count(one, day, rates)).toList();
  }

  private Counted count(PublishedCommitment one, LocalDate day, Map<String, Rate> rates) {
    var usd = usd(one.value(), rates);
    var values = new EnumMap<Dimension, Set<String>>(Dimension.class);
    var area = one.area();
    var type = one.type();
    values.put(Dimension.AREA, area == null ? NONE : Set.of(area.name()));
    values.put(Dimension.TYPE, type == null ? NONE : Set.of(type.name()));
    values.put(Dimension.REGION, orNone(regions(one.scope())));
    values.put(Dimension.GROUP, orNone(groups(one.scope(), day)));
    values.put(Dimension.COUNTRY, orNone(Set.copyOf(one.scope().countries())));
    values.put(Dimension.GOAL, orNone(goals(one.scope())));
    values.put(Dimension.YEAR, Set.of(Integer.toString(one.publication().year())));
    values.put(Dimension.KIND, Set.of(one.lead().category().name()));
    values.put(Dimension.LIGHT, light(one, day));
    values.put(Dimension.AMOUNT, amount(one.value(), usd));
    values.put(Dimension.LEAD, Set.of(one.lead().key()));
    values.put(
        Dimension.PLAN,
        one.deliveries().stream()
            .map(delivery -> delivery.plan().toString())
            .collect(Collectors.toUnmodifiableSet()));
    values.put(Dimension.STATE, Set.of("ANY", one.withdrawn() ? "WITHDRAWN" : "STANDING"));
    reported(one, values);
    var currency = one.value().currency();
    if (one.value().amount() != null && currency != null) {
      values.put(Dimension.CURRENCY, Set.of(currency));
    }
    return new Counted(one, usd, values, text(one));
  }

  private static void reported(PublishedCommitment one, Map<Dimension, Set<String>> values) {
    var standing = one.standing();
    if (standing == null) {
      values.put(Dimension.STAGE, NONE);
      values.put(Dimension.REPORT, NONE);
    } else {
      values.put(Dimension.STAGE, Set.of(standing.stage()));
      values.put(
          Dimension.REPORT,
          standing.confirmed() ? Set.of("REPORTED", "CONFIRMED") : Set.of("REPORTED"));
    }
  }

  private static @Nullable BigDecimal usd(
      PublishedCommitment.Value value, Map<String, Rate> rates) {
    var amount = value.amount();
    var currency = value.currency();
    if (amount == null || currency == null) {
      return null;
    }
    if (currency.equals("USD")) {
      return amount;
    }
    var rate = rates.get(currency);
    return rate == null ? null : amount.multiply(rate.usd());
  }

  private static Set<String> amount(PublishedCommitment.Value value, @Nullable BigDecimal usd) {
    if (value.amount() == null) {
      return NONE;
    }
    var found = new TreeSet<String>();
    found.add(usd == null ? "LEFT_OUT" : "COUNTED");
    if (value.estimated()) {
      found.add("ESTIMATED");
    }
    if (value.inKind()) {
      found.add("IN_KIND");
    }
    return Set.copyOf(found);
  }

  private Set<String> regions(PublishedCommitment.Scope scope) {
    var found = new TreeSet<>(scope.regions());
    for (var code : scope.countries()) {
      taxonomy.country(code).map(Country::ituRegion).ifPresent(found::add);
    }
    return found;
  }

  private Set<String> groups(PublishedCommitment.Scope scope, LocalDate day) {
    var found = new TreeSet<String>();
    for (var code : scope.countries()) {
      if (taxonomy.isLdc(code, day)) {
        found.add("LDC");
      }
      if (taxonomy.isLldc(code, day)) {
        found.add("LLDC");
      }
      if (taxonomy.isSids(code, day)) {
        found.add("SIDS");
      }
    }
    return found;
  }

  private Set<String> goals(PublishedCommitment.Scope scope) {
    return scope.targets().stream()
        .flatMap(code -> taxonomy.target(code).stream())
        .map(target -> Integer.toString(target.goal()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> light(PublishedCommitment one, LocalDate day) {
    var standing = one.standing();
    if (standing != null && FINAL_STAGES.contains(standing.stage())) {
      return NONE;
    }
    var last = standing == null ? one.publication().publishedAt() : standing.lastReportAt();
    return Set.of(Light.of(LocalDate.ofInstant(last, Snapshots.GENEVA), day).name());
  }

  private static String text(PublishedCommitment one) {
    return (one.reference()
            + ' '
            + String.join(" ", one.titles().values())
            + ' '
            + one.lead().name())
        .toLowerCase(Locale.ROOT);
  }

  private static Set<String> orNone(Set<String> found) {
    return found.isEmpty() ? NONE : Set.copyOf(found);
  }
}
