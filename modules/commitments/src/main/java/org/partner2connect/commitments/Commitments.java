package org.partner2connect.commitments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The commitments on record. */
interface Commitments extends Repository<Commitment, UUID> {

  Commitment save(Commitment commitment);

  Optional<Commitment> findByIdValue(UUID id);

  List<Commitment> findByLeadOrganisationId(UUID organisation);

  void delete(Commitment commitment);
}
