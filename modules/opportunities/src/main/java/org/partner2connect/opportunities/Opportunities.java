package org.partner2connect.opportunities;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The needs and offers on record. */
interface Opportunities extends Repository<Opportunity, OpportunityId> {

  /** The number of the next reference. */
  @Query("select nextval('opportunities.reference_number')")
  long nextNumber();

  Opportunity save(Opportunity opportunity);

  /** Waits for, and then keeps away, everyone else who decides about it. */
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<Opportunity> findByIdValue(UUID id);

  boolean existsByContentPlanIdAndContentActionIdAndGroupValueIsNotNullAndStatus(
      UUID plan, UUID action, OpportunityStatus status);
}
