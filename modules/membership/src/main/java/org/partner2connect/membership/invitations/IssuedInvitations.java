package org.partner2connect.membership.invitations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/**
 * The invitations ever issued. Whoever changes one holds its organisation's row first, as everybody
 * does who decides about seats.
 */
interface IssuedInvitations extends Repository<Invitation, UUID> {

  Invitation save(Invitation invitation);

  Optional<Invitation> findById(UUID id);

  Optional<Invitation> findByOrganisationValueAndEmailKeyAndStatus(
      UUID organisation, String emailKey, InvitationStatus status);

  /** Waits for whoever is about to accept or change the same invitation. */
  @Lock(LockMode.PESSIMISTIC_WRITE)
  Optional<Invitation> findByTokenHash(String tokenHash);
}
