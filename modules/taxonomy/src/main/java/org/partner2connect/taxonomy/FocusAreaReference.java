package org.partner2connect.taxonomy;

import java.time.LocalDate;
import java.util.List;

/**
 * A focus area with its name and the pillars that are known.
 *
 * @param pillars all of them, also the retired ones, so that each can be named
 */
public record FocusAreaReference(FocusArea code, Label name, List<Pillar> pillars) {

  public FocusAreaReference {
    pillars = List.copyOf(pillars);
  }

  /** The area with the pillars only that can be chosen for what begins on that day. */
  public FocusAreaReference on(LocalDate day) {
    var offered = pillars.stream().filter(pillar -> pillar.isOfferedOn(day)).toList();
    return new FocusAreaReference(code, name, offered);
  }
}
