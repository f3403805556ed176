package org.partner2connect.opportunities;

import java.time.Instant;
import java.time.ZoneOffset;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down who keeps needs and offers from now on. Doing it again has no effect. Several of them
 * are locked by their id, as by those who introduce them to each other.
 */
@Component
class KeeperLog {

  private static final String PASS =
      """
      with passed as (
        select id from opportunities.opportunity
        where keeper = :from and organisation_id = :organisation and status = 'OPEN'
        order by id for update)
      update opportunities.opportunity set keeper = :to
      from passed where opportunity.id = passed.id
      """;

  private static final String REPLACE =
      """
      with passed as (
        select id from opportunities.opportunity where keeper = :from order by id for update)
      update opportunities.opportunity set keeper = :to
      from passed where opportunity.id = passed.id
      """;

  private static final String MERGE =
      """
      with moved as (
        select id from opportunities.opportunity
        where organisation_id = :from order by id for update)
      update opportunities.opportunity set organisation_id = :to
      from moved where opportunity.id = moved.id
      """;

  /** An organisation is not introduced to itself. */
  private static final String LAPSE =
      """
      update opportunities.introduction
      set status = 'LAPSED', answered_at = :at, version = introduction.version + 1
      from opportunities.opportunity need, opportunities.opportunity offer
      where introduction.status = 'PROPOSED'
        and need.id = introduction.need_id and offer.id = introduction.offer_id
        and need.organisation_id = :to and offer.organisation_id = :to
      """;

  private final JdbcClient jdbc;

  KeeperLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void pass(PersonId from, PersonId to, OrganisationId organisation) {
    jdbc.sql(PASS)
        .param("from", from.value())
        .param("to", to.value())
        .param("organisation", organisation.value())
        .update();
  }

  void replace(PersonId from, PersonId to) {
    jdbc.sql(REPLACE).param("from", from.value()).param("to", to.value()).update();
  }

  void merge(OrganisationId from, OrganisationId to, Instant at) {
    jdbc.sql(MERGE).param("from", from.value()).param("to", to.value()).update();
    jdbc.sql(LAPSE).param("to", to.value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }
}
