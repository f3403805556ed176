package org.partner2connect.actionplans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the fields of an action against the lists they come from. */
final class ActionCheck {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int DATE_LENGTH = "2030-12-31".length();

  private final Predicate<String> countries;
  private final Predicate<String> targets;
  private final Predicate<UUID> organisations;

  /**
   * @param countries whether a country has this ISO 3166 alpha-3 code
   * @param targets whether an SDG target has this code
   * @param organisations whether a member organisation has this id
   */
  ActionCheck(
      Predicate<String> countries, Predicate<String> targets, Predicate<UUID> organisations) {
    this.countries = countries;
    this.targets = targets;
    this.organisations = organisations;
  }

  CheckedAction check(FoundAction action) {
    var reasons = EnumSet.noneOf(Incompleteness.class);
    if (action.title().isEmpty()) {
      reasons.add(Incompleteness.TITLE_MISSING);
    }
    var lead = lead(action, reasons);
    var partners = list(action, "partners", reasons, Incompleteness.PARTNERS_UNREADABLE, _ -> true);
    var where = list(action, "countries", reasons, Incompleteness.COUNTRIES_UNKNOWN, countries);
    if (where.isEmpty() && !reasons.contains(Incompleteness.COUNTRIES_UNKNOWN)) {
      reasons.add(Incompleteness.COUNTRIES_MISSING);
    }
    var aims = list(action, "targets", reasons, Incompleteness.TARGETS_UNKNOWN, targets);
    if (aims.isEmpty() && !reasons.contains(Incompleteness.TARGETS_UNKNOWN)) {
      reasons.add(Incompleteness.TARGETS_MISSING);
    }
    var indicator = action.text("indicator");
    if (indicator.isEmpty()) {
      reasons.add(Incompleteness.INDICATOR_MISSING);
    }
    var due = due(action, reasons);
    return new CheckedAction(
        action, lead, partners, where, aims, indicator.orElse(null), due, Set.copyOf(reasons));
  }

  private @Nullable String lead(FoundAction action, Set<Incompleteness> reasons) {
    var written = action.text("lead");
    if (written.isEmpty()) {
      reasons.add(Incompleteness.LEAD_MISSING);
      return null;
    }
    if (written.flatMap(Ids::parse).filter(organisations.negate()).isPresent()) {
      reasons.add(Incompleteness.LEAD_UNKNOWN);
      return null;
    }
    return written.get();
  }

  private static @Nullable LocalDate due(FoundAction action, Set<Incompleteness> reasons) {
    var written = action.text("due");
    if (written.isEmpty()) {
      reasons.add(Incompleteness.DUE_MISSING);
      return null;
    }
    var due = date(written.get());
    if (due.isEmpty()) {
      reasons.add(Incompleteness.DUE_UNREADABLE);
    }
    return due.orElse(null);
  }

  private static Optional<LocalDate> date(String text) {
    if (text.length() != DATE_LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** The entries of a list that are known; the reason is given for every other one. */
  private static List<String> list(
      FoundAction action,
      String attribute,
      Set<Incompleteness> reasons,
      Incompleteness reason,
      Predicate<String> known) {
    var written = entries(action, attribute);
    if (written.isEmpty()) {
      reasons.add(reason);
      return List.of();
    }
    var kept = new LinkedHashSet<String>();
    for (var entry : written.get()) {
      if (!entry.isEmpty() && known.test(entry)) {
        kept.add(entry);
      } else {
        reasons.add(reason);
      }
    }
    return List.copyOf(kept);
  }

  /** The texts in a JSON array; empty when it is none. A list that is not set has no entries. */
  private static Optional<List<String>> entries(FoundAction action, String attribute) {
    if (action.raw(attribute) == null) {
      return Optional.of(List.of());
    }
    var written = action.text(attribute);
    if (written.isEmpty()) {
      return action.raw(attribute) instanceof String ? Optional.of(List.of()) : Optional.empty();
    }
    try {
      return texts(JSON.readTree(written.get()));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static Optional<List<String>> texts(JsonNode node) {
    if (!node.isArray()) {
      return Optional.empty();
    }
    var texts = new ArrayList<String>();
    node.forEach(
        entry -> texts.add(entry.isString() ? PlainText.storable(entry.asString()).strip() : ""));
    return Optional.of(texts);
  }
}
