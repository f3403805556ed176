package org.partner2connect.commitments;

import java.util.List;
import java.util.UUID;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Passes commitments and shares on to others. Everybody locks in the same order: seats, for whoever
 * relies on one or moves it; commitments, several of them by their id; shares.
 */
@Component
class OwnershipLog {

  private static final String PASS_DRAFTS =
      """
      with passed as (
        select id from commitments.commitment
        where created_by = :from and organisation_id = :organisation
          and status in ('DRAFT', 'RETURNED')
        order by id for update)
      update commitments.commitment set created_by = :to
      from passed where commitment.id = passed.id
      """;

  private static final String PASS_ALL =
      """
      with passed as (
        select id from commitments.commitment where created_by = :from order by id for update)
      update commitments.commitment set created_by = :to
      from passed where commitment.id = passed.id
      """;

  /**
   * In this order: where both have confirmed, the survivor's share takes in the duplicate's; where
   * only one of the two has, that one stays; what is left changes hands. Nobody is asked to join
   * what is the own by now.
   */
  private static final List<String> MERGE =
      List.of(
          """
          with moved as (
            select id from commitments.commitment
            where organisation_id = :duplicate order by id for update)
          update commitments.commitment
          set organisation_id = :survivor, version = version + 1
          from moved where commitment.id = moved.id
          """,
          """
          update commitments.share kept
          set amount = case when kept.amount is null and other.amount is null then null
                            else coalesce(kept.amount, 0) + coalesce(other.amount, 0) end,
              contribution = concat_ws('; ', nullif(kept.contribution, ''),
                                       nullif(other.contribution, '')),
              version = kept.version + 1
          from commitments.share other
          where kept.organisation_id = :survivor and other.organisation_id = :duplicate
            and kept.commitment_id = other.commitment_id
            and kept.status = 'CONFIRMED' and other.status = 'CONFIRMED'
          """,
          """
          delete from commitments.share kept using commitments.share other
          where kept.organisation_id = :survivor and other.organisation_id = :duplicate
            and kept.commitment_id = other.commitment_id
            and kept.status <> 'CONFIRMED' and other.status = 'CONFIRMED'
          """,
          """
          delete from commitments.share other using commitments.share kept
          where kept.organisation_id = :survivor and other.organisation_id = :duplicate
            and kept.commitment_id = other.commitment_id
          """,
          """
          update commitments.share set organisation_id = :survivor, version = version + 1
          where organisation_id = :duplicate
          """,
          """
          delete from commitments.share using commitments.commitment
          where commitment.id = share.commitment_id and share.organisation_id = :survivor
            and commitment.organisation_id = :survivor
            and share.status not in ('CONFIRMED', 'LEFT')
          """);

  private final JdbcClient jdbc;

  OwnershipLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is still being written, so that somebody keeps it. */
  void passDrafts(PersonId from, PersonId to, OrganisationId organisation) {
    jdbc.sql(PASS_DRAFTS)
        .param("from", from.value())
        .param("to", to.value())
        .param("organisation", organisation.value())
        .update();
  }

  /** Everything that a person keeps who turned out to be somebody else. */
  void passAll(PersonId duplicate, PersonId survivor) {
    jdbc.sql(PASS_ALL).param("from", duplicate.value()).param("to", survivor.value()).update();
  }

  /** Everything that an organisation leads or joins that turned out to be another one. */
  void merge(OrganisationId duplicate, OrganisationId survivor) {
    for (var step : MERGE) {
      update(step, duplicate.value(), survivor.value());
    }
  }

  private void update(String step, UUID duplicate, UUID survivor) {
    var statement = jdbc.sql(step).param("survivor", survivor);
    (step.contains(":duplicate") ? statement.param("duplicate", duplicate) : statement).update();
  }
}
