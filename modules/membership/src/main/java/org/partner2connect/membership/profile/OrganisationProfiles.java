package org.partner2connect.membership.profile;

import java.util.Optional;
import java.util.UUID;
import org.partner2connect.membership.OrganisationId;
import org.springframework.data.repository.Repository;

/** What the organisations say of themselves. */
interface OrganisationProfiles extends Repository<OrganisationProfile, OrganisationId> {

  OrganisationProfile save(OrganisationProfile profile);

  Optional<OrganisationProfile> findByIdValue(UUID id);
}
