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

  /** The pillars to choose from on that day. */
  public List<Pillar> pillarsOn(LocalDate day) {
    return pillars.stream().filter(pillar -> pillar.isOfferedOn(day)).toList();
  }
}
