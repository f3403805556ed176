package org.partner2connect.calendar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.DatePrecision;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.calendar.Zones;
import org.partner2connect.kernel.Ids;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The list of the coalition's events, and a page for each that it keeps when it moves. */
@Controller
class CalendarPages {

  private final CalendarQueries calendar;
  private final EventHistory history;
  private final Addresses addresses;
  private final Clock clock;

  CalendarPages(CalendarQueries calendar, EventHistory history, Addresses addresses, Clock clock) {
    this.calendar = calendar;
    this.history = history;
    this.addresses = addresses;
    this.clock = clock;
  }

  @GetMapping({"/calendar", "/en/calendar", "/fr/calendar"})
  ModelAndView list(Locale locale, HttpServletRequest request, HttpServletResponse response) {
    var upcoming = calendar.upcoming(Integer.MAX_VALUE);
    var page =
        new CalendarPage(
            upcoming.stream().map(event -> EventLine.of(event, locale)).toList(),
            CalendarPage.byYear(calendar.past(Integer.MAX_VALUE), locale),
            EventDays.of(LocalDate.now(clock.withZone(Zones.GENEVA)), locale),
            addresses.feed(locale),
            addresses.webcal(locale));
    describe(locale, request, response);
    return new ModelAndView("calendar/list").addObject("page", page);
  }

  @GetMapping({"/calendar/{id}", "/en/calendar/{id}", "/fr/calendar/{id}"})
  ModelAndView event(
      @PathVariable String id,
      @RequestParam(name = "zone", required = false) @Nullable String zone,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    var event =
        Ids.parse(id)
            .flatMap(calendar::find)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var choice = ZoneChoice.of(zone, locale);
    describe(locale, request, response);
    var view =
        new ModelAndView("calendar/event")
            .addObject("zone", choice)
            .addObject("page", page(event, choice, locale));
    if (choice.wrong()) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      view.setStatus(HttpStatus.BAD_REQUEST);
    }
    return view;
  }

  private EventPage page(CoalitionEventReference event, ZoneChoice choice, Locale locale) {
    var changes = calendar.history(event.id());
    var place = event.place();
    var reason = event.standing().reason();
    return new EventPage(
        event.id(),
        event.title().in(locale),
        EventLine.markOf(event),
        EventDays.of(event.dates(), locale),
        event.dates().first(),
        event.dates().precision() == DatePrecision.DAY,
        EventClocks.of(event.dates(), choice.chosen(), locale),
        place == null ? null : place.in(locale),
        reason == null ? null : reason.in(locale),
        history.lastMove(changes, locale),
        event.source(),
        event.link(),
        history.steps(changes, locale),
        EventDays.of(event.standing().changedAt().atZone(Zones.GENEVA).toLocalDate(), locale));
  }

  /** Where the address does not name the language, caches keep a page for each. */
  private static void describe(
      Locale locale, HttpServletRequest request, HttpServletResponse response) {
    if (request.getRequestURI().startsWith("/calendar")) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, Caching.BRIEFLY.getHeaderValue());
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
  }
}
