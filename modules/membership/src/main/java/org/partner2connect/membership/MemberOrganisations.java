package org.partner2connect.membership;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The organisations that are or were members. */
interface MemberOrganisations extends Repository<MemberOrganisation, OrganisationId> {

  MemberOrganisation save(MemberOrganisation organisation);

  /** Waits for, and then keeps away, everyone else who relies on or decides about it. */
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<MemberOrganisation> findByIdValue(UUID id);

  /** Keeps its state as it is until the transaction ends. */
  @Lock(LockMode.PESSIMISTIC_READ)
  Optional<MemberOrganisation> readByIdValue(UUID id);
}
