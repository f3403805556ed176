package org.partner2connect.taxonomy;

import java.util.List;

/** A focus area with its name and the pillars that are known. */
public record FocusAreaReference(FocusArea code, Label name, List<Pillar> pillars) {

  public FocusAreaReference {
    pillars = List.copyOf(pillars);
  }
}
