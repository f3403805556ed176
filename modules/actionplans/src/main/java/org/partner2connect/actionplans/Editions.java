package org.partner2connect.actionplans;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

/** All editions of all groups' plans. */
interface Editions extends CrudRepository<ActionPlan, UUID> {

  List<ActionPlan> findByGroupId(UUID groupId);

  boolean existsByGroupId(UUID groupId);

  Optional<ActionPlan> findByDocumentId(UUID documentId);

  @Override
  List<ActionPlan> findAll();

  /** Until the transaction ends, nobody moves these plans to another phase. */
  @Lock(LockMode.PESSIMISTIC_READ)
  List<ActionPlan> findByDocumentIdInOrderById(Collection<UUID> documentIds);
}
