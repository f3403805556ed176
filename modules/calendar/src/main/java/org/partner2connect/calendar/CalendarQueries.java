package org.partner2connect.calendar;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads the coalition's public calendar. */
@Service
public class CalendarQueries {

  /** The events that are not over yet, the nearest first. */
  @PermitAll
  public List<CoalitionEventReference> upcoming(int most) {
    return List.of();
  }

  /** The events that are over, the latest first. */
  @PermitAll
  public List<CoalitionEventReference> past(int most) {
    return List.of();
  }
}
