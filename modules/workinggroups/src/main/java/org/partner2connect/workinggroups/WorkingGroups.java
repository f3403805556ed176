package org.partner2connect.workinggroups;

import java.util.Optional;
import java.util.UUID;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The coalition's working groups. */
interface WorkingGroups extends Repository<WorkingGroup, WorkingGroupId> {

  WorkingGroup save(WorkingGroup group);

  boolean existsByFocusArea(FocusArea focusArea);

  /** Waits for, and then keeps away, everyone else who decides about the group's people. */
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<WorkingGroup> findByIdValue(UUID id);
}
