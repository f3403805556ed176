package org.partner2connect.calendar.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.ChangeKind;
import org.partner2connect.calendar.EventChange;
import org.partner2connect.calendar.EventDates;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.calendar.EventDetails;
import org.partner2connect.calendar.Zones;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/** Says in sentences what became of an event. */
@Component
class EventHistory {

  private final Translations translations;

  EventHistory(Translations translations) {
    this.translations = translations;
  }

  List<EventPage.Step> steps(List<EventChange> changes, Locale locale) {
    return changes.stream()
        .map(
            change ->
                new EventPage.Step(
                    dayOf(change),
                    EventDays.of(dayOf(change), locale),
                    "calendar.change." + change.kind(),
                    differences(change, locale)))
        .toList();
  }

  /** The last move in one sentence; null when the event never moved. */
  @Nullable String lastMove(List<EventChange> changes, Locale locale) {
    for (var change : changes.reversed()) {
      var before = change.before();
      if (change.kind() == ChangeKind.MOVED && before != null) {
        return move(before, change, locale);
      }
    }
    return null;
  }

  private String move(EventDetails before, EventChange change, Locale locale) {
    var day = EventDays.of(dayOf(change), locale);
    var from = before.place();
    if (from != null && !Objects.equals(from, change.after().place())) {
      return text(
          locale,
          "calendar.event.moved",
          from.in(locale),
          name(change.after().place(), locale),
          day);
    }
    return text(
        locale,
        "calendar.event.moved.days",
        when(before.dates(), locale),
        when(change.after().dates(), locale),
        day);
  }

  private List<String> differences(EventChange change, Locale locale) {
    var differences = new ArrayList<String>();
    var reason = change.reason();
    if (change.kind() == ChangeKind.CANCELLED && reason != null) {
      differences.add(text(locale, "calendar.change.reason", reason.in(locale)));
    }
    var before = change.before();
    if (before != null) {
      var after = change.after();
      tell("title", before.title().in(locale), after.title().in(locale), locale, differences);
      tell("place", name(before.place(), locale), name(after.place(), locale), locale, differences);
      tell("dates", when(before.dates(), locale), when(after.dates(), locale), locale, differences);
      tell(
          "source",
          given(before.source(), locale),
          given(after.source(), locale),
          locale,
          differences);
      tell("link", given(before.link(), locale), given(after.link(), locale), locale, differences);
    }
    return differences;
  }

  private void tell(
      String what, String before, String after, Locale locale, List<String> differences) {
    if (!before.equals(after)) {
      differences.add(text(locale, "calendar.change." + what, before, after));
    }
  }

  private static String when(EventDates dates, Locale locale) {
    return dates.startsAt() == null
        ? EventDays.of(dates, locale)
        : EventDays.in(dates.zone(), dates, locale);
  }

  private String name(@Nullable Label place, Locale locale) {
    return given(place == null ? null : place.in(locale), locale);
  }

  private String given(@Nullable String value, Locale locale) {
    return value == null ? text(locale, "calendar.change.none") : value;
  }

  private static LocalDate dayOf(EventChange change) {
    return change.at().atZone(Zones.GENEVA).toLocalDate();
  }

  private String text(Locale locale, String key, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }
}
