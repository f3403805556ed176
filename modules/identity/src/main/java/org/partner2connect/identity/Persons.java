package org.partner2connect.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The people on record. */
interface Persons extends Repository<Person, PersonId> {

  /**
   * Registers or updates in one statement, so that two first requests make one person. Says who the
   * account leads to.
   */
  @Query(
      """
      insert into identity.person
          (id, issuer, subject, display_name, email, locale, first_seen_at, last_seen_at)
      values (:id, :issuer, :subject, :displayName, :email, :locale, :now, :now)
      on conflict (issuer, subject) do update
      set display_name = excluded.display_name, email = excluded.email,
          locale = coalesce(excluded.locale, person.locale), last_seen_at = excluded.last_seen_at
      returning coalesce(merged_into_id, id)
      """)
  UUID register(
      UUID id,
      String issuer,
      String subject,
      String displayName,
      @Nullable String email,
      @Nullable String locale,
      Instant now);

  Optional<Person> findByIssuerAndSubject(String issuer, String subject);

  List<Person> findByIdValueIn(Set<UUID> ids);
}
