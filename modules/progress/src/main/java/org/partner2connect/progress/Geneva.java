package org.partner2connect.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of the coalition: all of them are Geneva's. */
public final class Geneva {

  public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

  private Geneva() {}

  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
