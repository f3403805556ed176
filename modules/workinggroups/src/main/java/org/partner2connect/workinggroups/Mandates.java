package org.partner2connect.workinggroups;

import java.time.Clock;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Label;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives working groups their mandates. */
@Service
@Transactional
public class Mandates {

  private final WorkingGroups groups;
  private final Clock clock;

  Mandates(WorkingGroups groups, Clock clock) {
    this.groups = groups;
    this.clock = clock;
  }

  /**
   * Establishes the working group of a focus area; refuses a second one.
   *
   * @param mandate what it is to do, in English and French
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public WorkingGroupId establish(FocusArea focusArea, Label mandate) {
    if (groups.existsByFocusArea(focusArea)) {
      throw new GroupExists();
    }
    return groups.save(WorkingGroup.establish(focusArea, mandate, clock.instant())).id();
  }
}
