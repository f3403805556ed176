package org.partner2connect.commitments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The commitments on record. */
interface Commitments extends Repository<Commitment, UUID> {

  Commitment save(Commitment commitment);

  Optional<Commitment> findByIdValue(UUID id);

  /** Waits for, and then keeps away, everybody else who acts on it. */
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<Commitment> readByIdValue(UUID id);

  void delete(Commitment commitment);
}
