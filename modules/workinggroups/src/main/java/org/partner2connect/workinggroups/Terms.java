package org.partner2connect.workinggroups;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who takes and took part in which group. */
interface Terms extends Repository<Participation, UUID> {

  Participation save(Participation term);

  Optional<Participation> findByGroupValueAndPersonValueAndUntilIsNull(UUID group, UUID person);

  List<Participation> findByPersonValueAndUntilIsNull(UUID person);

  boolean existsByGroupValueAndRoleAndUntilIsNull(UUID group, GroupRole role);
}
