package org.partner2connect.commitments;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is asked to join a commitment, or has joined it. */
@Component
class PartnerQueries {

  private static final String IS_PARTNER =
      """
      select exists (
        select from commitments.share
        where commitment_id = :commitment and organisation_id = :organisation
          and status not in ('DECLINED', 'LEFT'))
      """;

  private static final String PARTNERS =
      """
      select organisation_id from commitments.share
      where commitment_id = :commitment and status not in ('DECLINED', 'LEFT')
      order by organisation_id
      """;

  private static final String WAITING =
      """
      select count(*) from commitments.share
      where commitment_id = :commitment and status = 'PROPOSED'
      """;

  private static final String WITH_AMOUNTS =
      """
      select exists (
        select from commitments.share
        where commitment_id = :commitment and amount is not null
          and status not in ('DECLINED', 'LEFT'))
      """;

  private static final String CONFIRMED =
      """
      select coalesce(sum(amount), 0) from commitments.share
      where commitment_id = :commitment and status = 'CONFIRMED'
      """;

  private final JdbcClient jdbc;

  PartnerQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether that organisation is asked to join, or has joined. */
  boolean isPartner(CommitmentId commitment, OrganisationId organisation) {
    return jdbc.sql(IS_PARTNER)
        .param("commitment", commitment.value())
        .param("organisation", organisation.value())
        .query(Boolean.class)
        .single();
  }

  /** The organisations that are asked to join, or have joined. */
  List<OrganisationId> of(CommitmentId commitment) {
    return jdbc.sql(PARTNERS)
        .param("commitment", commitment.value())
        .query((row, i) -> new OrganisationId(row.getObject(1, UUID.class)))
        .list();
  }

  /** How many partners have not answered. */
  int waiting(CommitmentId commitment) {
    return jdbc.sql(WAITING).param("commitment", commitment.value()).query(Integer.class).single();
  }

  /** What partners have confirmed to bring, all together. */
  BigDecimal confirmed(CommitmentId commitment) {
    return jdbc.sql(CONFIRMED)
        .param("commitment", commitment.value())
        .query(BigDecimal.class)
        .single();
  }

  /** Whether a partner brings an amount, so that the currency must stay. */
  boolean bringAmounts(CommitmentId commitment) {
    return jdbc.sql(WITH_AMOUNTS)
        .param("commitment", commitment.value())
        .query(Boolean.class)
        .single();
  }
}
