package org.partner2connect.commitments.shares;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The shares on record. */
interface ProposedShares extends Repository<Share, UUID> {

  Share save(Share share);

  Optional<Share> findById(UUID id);

  Optional<Share> findByCommitmentIdAndOrganisationId(UUID commitment, UUID organisation);

  void delete(Share share);
}
