package org.partner2connect.membership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who sits and sat for which organisation. */
interface SeatTerms extends Repository<SeatTerm, UUID> {

  SeatTerm save(SeatTerm term);

  Optional<SeatTerm> findByPersonValueAndUntilIsNull(UUID person);

  List<SeatTerm> findByOrganisationValueAndUntilIsNull(UUID organisation);

  List<SeatTerm> findByOrganisationValueAndPersonValue(UUID organisation, UUID person);
}
