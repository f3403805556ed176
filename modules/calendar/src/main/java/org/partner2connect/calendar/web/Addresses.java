package org.partner2connect.calendar.web;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the calendar is found from outside. Subscribed calendars keep these addresses for years.
 */
@Component
class Addresses {

  private final String site;

  Addresses(@Value("${p2c.public-url}") String site) {
    this.site = site;
  }

  /** What makes the ids of events unique in the world: the host that people know. */
  String host() {
    return URI.create(site).getHost();
  }

  String event(UUID id, Locale language) {
    return site + root(language) + "/calendar/" + id;
  }

  String feed(Locale language) {
    return site + root(language) + "/calendar.ics";
  }

  /** The feed's address in the form that opens a calendar program. */
  String webcal(Locale language) {
    return feed(language).replaceFirst("^https?:", "webcal:");
  }

  /** English is what the short addresses fall back to. */
  private static String root(Locale language) {
    return language.equals(Locale.ENGLISH) ? "" : "/" + language.getLanguage();
  }
}
