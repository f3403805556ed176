package org.partner2connect.calendar.web;

import java.util.Locale;
import org.partner2connect.calendar.CalendarQueries;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The calendar for calendar programs. */
@Controller
class CalendarFeed {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");

  private static final ContentDisposition FILE =
      ContentDisposition.inline().filename("partner2connect.ics").build();

  private final CalendarQueries calendar;
  private final FeedWriter writer;

  CalendarFeed(CalendarQueries calendar, FeedWriter writer) {
    this.calendar = calendar;
    this.writer = writer;
  }

  /** In the language that the program asks for; caches keep one for each. */
  @GetMapping("/calendar.ics")
  ResponseEntity<byte[]> negotiated(Locale locale) {
    return feed(locale).varyBy("Accept-Language").body(body(locale));
  }

  @GetMapping({"/en/calendar.ics", "/fr/calendar.ics"})
  ResponseEntity<byte[]> fixed(Locale locale) {
    return feed(locale).body(body(locale));
  }

  private byte[] body(Locale locale) {
    return writer.write(calendar.all(), locale);
  }

  private static ResponseEntity.BodyBuilder feed(Locale locale) {
    return ResponseEntity.ok()
        .contentType(CALENDAR)
        .cacheControl(Caching.BRIEFLY)
        .headers(
            headers -> {
              headers.setContentDisposition(FILE);
              headers.setContentLanguage(locale);
            });
  }
}
