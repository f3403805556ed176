package org.partner2connect.commitments.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.commitments.announcements.Halls;
import org.partner2connect.kernel.Ids;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page on the screen of a hall: the commitment that was announced last, how many there are and
 * what they amount to. Its script asks for news every second; without script it loads itself anew.
 */
@Controller
class HallPages {

  private final CalendarQueries calendar;
  private final Halls halls;
  private final HallWords words;

  HallPages(CalendarQueries calendar, Halls halls, HallWords words) {
    this.calendar = calendar;
    this.halls = halls;
    this.words = words;
  }

  @GetMapping({"/hall/{event}", "/en/hall/{event}", "/fr/hall/{event}"})
  ModelAndView page(
      @PathVariable String event,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    var known = find(event);
    if (request.getRequestURI().startsWith("/hall")) {
      response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    var place = known.place();
    var days = EventDays.of(known.dates(), locale);
    return new ModelAndView("commitments/hall")
        .addObject("event", known.id())
        .addObject("title", known.title().in(locale))
        .addObject("when", place == null ? days : days + ", " + place.in(locale))
        .addObject("cancelled", known.standing().isCancelled())
        .addObject("state", state(known, locale));
  }

  /** The same in data, for the page's script; an answer that says nothing new is empty. */
  @GetMapping({"/hall/{event}/state", "/en/hall/{event}/state", "/fr/hall/{event}/state"})
  ResponseEntity<HallState> state(
      @PathVariable String event, Locale locale, HttpServletRequest request) {
    var state = state(find(event), locale);
    var answer = ResponseEntity.ok().cacheControl(CacheControl.noCache()).eTag(state.tag());
    return (request.getRequestURI().startsWith("/hall")
            ? answer.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
            : answer)
        .body(state);
  }

  private HallState state(CoalitionEventReference event, Locale locale) {
    return words.of(halls.of(event.id(), locale), event.dates().zone(), locale);
  }

  private CoalitionEventReference find(String id) {
    return Ids.parse(id)
        .flatMap((UUID event) -> calendar.find(event))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
