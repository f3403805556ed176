package org.partner2connect.actionplans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** All editions of all groups' plans. */
interface Editions extends CrudRepository<ActionPlan, UUID> {

  List<ActionPlan> findByGroupId(UUID groupId);

  boolean existsByGroupId(UUID groupId);

  Optional<ActionPlan> findByDocumentId(UUID documentId);

  @Override
  List<ActionPlan> findAll();

  /**
   * Lets one after the other open editions of a group, until the transaction ends.
   *
   * @param group the group's id as text
   * @return 1
   */
  @Query(
      "select count(*) from pg_advisory_xact_lock(hashtextextended('actionplans ' || :group, 0))")
  long queueUp(String group);
}
