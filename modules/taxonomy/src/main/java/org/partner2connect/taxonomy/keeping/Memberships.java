package org.partner2connect.taxonomy.keeping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partner2connect.taxonomy.CountryGroup;
import org.springframework.data.repository.Repository;

/** The terms in which countries belong to groups. */
interface Memberships extends Repository<Membership, UUID> {

  Optional<Membership> findById(UUID id);

  List<Membership> findByCodeAndIso3(CountryGroup code, String iso3);

  Membership save(Membership term);

  void delete(Membership term);
}
