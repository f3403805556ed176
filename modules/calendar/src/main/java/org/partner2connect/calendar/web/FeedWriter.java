package org.partner2connect.calendar.web;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.DatePrecision;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/**
 * Writes the calendar as iCalendar (RFC 5545, 7986), the way programs that publish do (RFC 5546).
 *
 * <p>What is known to the minute stands in UTC, what is known by the day as whole days that leave
 * the reader's time free. Of what is known by the month or year no day is invented: it spans the
 * whole month or year as {@code TENTATIVE}, and says so. What is cancelled stays.
 *
 * <p>All stamps are those of the last change: an unchanged calendar is written to the same octets.
 */
@Component
class FeedWriter {

  private static final String SECRETARIAT = "mailto:Partner2Connect@itu.int";
  private static final Duration REFRESH = Duration.ofHours(6);

  private final Translations translations;
  private final Addresses addresses;

  FeedWriter(Translations translations, Addresses addresses) {
    this.translations = translations;
    this.addresses = addresses;
  }

  byte[] write(List<CoalitionEventReference> events, Locale language) {
    var components = events.stream().map(event -> event(event, language)).toList();
    var calendar = new Calendar(new PropertyList(head(language)), new ComponentList<>(components));
    return FeedText.fold(calendar.toString());
  }

  private List<Property> head(Locale language) {
    var name = text("calendar.feed.name", language);
    var duration = new ParameterList(List.of(Value.DURATION));
    return List.of(
        new ProdId(
            "-//Partner2Connect//Calendar of the coalition//"
                + language.getLanguage().toUpperCase(Locale.ROOT)),
        ImmutableVersion.VERSION_2_0,
        ImmutableCalScale.GREGORIAN,
        ImmutableMethod.PUBLISH,
        new Name(name),
        new XProperty("X-WR-CALNAME", name),
        new RefreshInterval(duration, REFRESH),
        new XProperty("X-PUBLISHED-TTL", REFRESH.toString()),
        new Url(URI.create(addresses.feed(language))));
  }

  private VEvent event(CoalitionEventReference event, Locale language) {
    var changed = event.standing().changedAt();
    var properties = new ArrayList<Property>();
    properties.add(new Uid(event.id() + "@" + addresses.host()));
    properties.add(new DtStamp(changed));
    properties.add(new LastModified(changed));
    properties.add(new Sequence(Math.toIntExact(event.standing().sequence())));
    properties.add(status(event));
    properties.addAll(dates(event));
    properties.add(new Summary(title(event, language)));
    var place = event.place();
    if (place != null) {
      properties.add(new Location(FeedText.clean(place.in(language))));
    }
    properties.add(new Description(FeedText.clean(description(event, language))));
    properties.add(new Url(URI.create(addresses.event(event.id(), language))));
    properties.add(organizer(language));
    return new VEvent(new PropertyList(properties));
  }

  private static List<Property> dates(CoalitionEventReference event) {
    var dates = event.dates();
    var start = dates.startsAt();
    if (start == null) {
      return List.of(
          new DtStart<>(dates.first()),
          new DtEnd<>(dates.last().plusDays(1)),
          ImmutableTransp.TRANSPARENT);
    }
    var end = dates.endsAt();
    return end == null || end.equals(start)
        ? List.of(new DtStart<>(start))
        : List.of(new DtStart<>(start), new DtEnd<>(end));
  }

  private static Property status(CoalitionEventReference event) {
    if (event.standing().isCancelled()) {
      return ImmutableStatus.VEVENT_CANCELLED;
    }
    return isImprecise(event) ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED;
  }

  private String title(CoalitionEventReference event, Locale language) {
    var title = FeedText.clean(event.title().in(language));
    return event.standing().isCancelled()
        ? text("calendar.feed.cancelled", language, title)
        : title;
  }

  private String description(CoalitionEventReference event, Locale language) {
    var lines = new ArrayList<String>();
    var reason = event.standing().reason();
    if (reason != null) {
      lines.add(text("calendar.feed.reason", language, reason.in(language)));
    }
    if (isImprecise(event)) {
      lines.add(text("calendar.feed.imprecise", language));
    }
    var source = event.source();
    if (source != null) {
      var link = event.link();
      lines.add(
          text("calendar.feed.source", language, link == null ? source : source + ", " + link));
    }
    lines.add(text("calendar.feed.page", language, addresses.event(event.id(), language)));
    return String.join("\n", lines);
  }

  private Organizer organizer(Locale language) {
    var name = new ParameterList(List.of(new Cn(text("calendar.feed.name", language))));
    return new Organizer(name, URI.create(SECRETARIAT));
  }

  private static boolean isImprecise(CoalitionEventReference event) {
    var precision = event.dates().precision();
    return precision == DatePrecision.MONTH || precision == DatePrecision.YEAR;
  }

  private String text(String key, Locale language, Object... arguments) {
    return translations.getTranslation(key, language, arguments);
  }
}
