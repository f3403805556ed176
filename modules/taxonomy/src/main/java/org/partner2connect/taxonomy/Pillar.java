package org.partner2connect.taxonomy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a focus area, as seen in the coalition's public pages; their list is incomplete, so no
 * one may be required to choose one.
 *
 * @param position its place within the area, from 1
 * @param retired the first day on which nobody is offered it any more, or null; what refers to it
 *     keeps its name
 */
public record Pillar(
    UUID id, FocusArea area, int position, Label name, @Nullable LocalDate retired) {

  /** A pillar that is in use. */
  public Pillar(UUID id, FocusArea area, int position, Label name) {
    this(id, area, position, name, null);
  }

  /** Whether it can be chosen for what begins on that day. */
  public boolean isOfferedOn(LocalDate day) {
    return retired == null || day.isBefore(retired);
  }
}
