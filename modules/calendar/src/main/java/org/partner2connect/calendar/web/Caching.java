package org.partner2connect.calendar.web;

import java.time.Duration;
import org.springframework.http.CacheControl;

/** How long others may keep what the calendar says. */
final class Caching {

  /** As the landing page: a change is everywhere within a minute. */
  static final CacheControl BRIEFLY = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

  private Caching() {}
}
