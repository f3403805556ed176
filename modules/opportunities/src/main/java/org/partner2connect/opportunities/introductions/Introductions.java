package org.partner2connect.opportunities.introductions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The introductions on record. */
interface Introductions extends Repository<Introduction, IntroductionId> {

  Introduction save(Introduction introduction);

  Optional<Introduction> findById(IntroductionId id);

  /** Waits for, and then keeps away, everyone else who answers it or begins a commitment. */
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<Introduction> findByIdValue(UUID id);

  boolean existsByNeedValueAndOfferValueAndStatusIn(
      UUID need, UUID offer, Collection<IntroductionStatus> statuses);

  List<Introduction> findByNeedValueAndStatusOrOfferValueAndStatus(
      UUID need, IntroductionStatus one, UUID offer, IntroductionStatus other);
}
