package org.partner2connect.app.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.interest.Calls;
import org.partner2connect.taxonomy.FocusAreaReference;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page that everybody sees first; it needs neither script nor session. */
@Controller
class Landing {

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  /** The span of circular BDT/DIR/110: from the launch of the coalition to the Round Table. */
  private static final LocalDate LAUNCH = LocalDate.of(2021, 9, 20);

  private static final LocalDate ROUND_TABLE = LocalDate.of(2022, 6, 9);
  private static final String SHAPES = "abcd";

  private final Taxonomy taxonomy;
  private final CalendarQueries calendar;
  private final Calls calls;
  private final Translations translations;
  private final Clock clock;

  Landing(
      Taxonomy taxonomy,
      CalendarQueries calendar,
      Calls calls,
      Translations translations,
      Clock clock) {
    this.taxonomy = taxonomy;
    this.calendar = calendar;
    this.calls = calls;
    this.translations = translations;
    this.clock = clock;
  }

  /** In the language that the browser asks for; caches keep one for each. */
  @GetMapping("/")
  ModelAndView negotiated(Locale locale, HttpServletResponse response) {
    response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    return page(locale, response);
  }

  @GetMapping({"/en", "/fr"})
  ModelAndView fixed(Locale locale, HttpServletResponse response) {
    return page(locale, response);
  }

  private ModelAndView page(Locale locale, HttpServletResponse response) {
    response.setHeader(
        HttpHeaders.CACHE_CONTROL,
        CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic().getHeaderValue());
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    var page = new ModelAndView("app/landing");
    page.addObject("page", content(locale));
    return page;
  }

  private LandingPage content(Locale locale) {
    var areas = taxonomy.focusAreas().stream().map(area -> area(area, locale)).toList();
    var milestones =
        calendar.past(50).stream()
            .filter(Landing::isOfTheLetter)
            .sorted(Comparator.comparing(event -> event.dates().first()))
            .map(event -> LandingPage.Event.of(event, locale))
            .toList();
    var upcoming =
        calendar.upcoming(3).stream().map(event -> LandingPage.Event.of(event, locale)).toList();
    var call = calls.current().filter(one -> one.isOpen(clock.instant()));
    return new LandingPage(
        areas,
        milestones,
        upcoming,
        EventDays.of(LocalDate.now(clock.withZone(GENEVA)), locale),
        call.map(one -> one.deadlineIn(locale)).orElse(null),
        call.filter(one -> one.isLate(clock.instant())).isPresent());
  }

  private LandingPage.Area area(FocusAreaReference area, Locale locale) {
    var code = area.code();
    return new LandingPage.Area(
        code.number(),
        code.name().replace('_', ' '),
        area.name().in(locale),
        translations.getTranslation("app.landing.area." + code, locale),
        String.valueOf(SHAPES.charAt(code.ordinal())));
  }

  private static boolean isOfTheLetter(CoalitionEventReference event) {
    var first = event.dates().first();
    return !first.isBefore(LAUNCH) && !first.isAfter(ROUND_TABLE);
  }
}
