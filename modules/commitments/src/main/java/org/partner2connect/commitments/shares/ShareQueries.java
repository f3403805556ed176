package org.partner2connect.commitments.shares;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads shares, whoever may see them. */
@Component
class ShareQueries {

  private static final String ROWS =
      """
      select share.id, share.commitment_id, share.organisation_id, organisation.name,
             share.amount, coalesce(share.left_currency, commitment.currency) as currency,
             share.contribution, share.status,
             share.proposed_at, share.answered_at
      from commitments.share
      join commitments.commitment on commitment.id = share.commitment_id
      join membership.published_organisation organisation
        on organisation.id = share.organisation_id
      """;

  private static final String OF_COMMITMENT =
      ROWS + "where share.commitment_id = :id order by organisation.name, share.id";

  private static final String WAITING =
      ROWS
          + """
          where share.organisation_id = :id and share.status = 'PROPOSED'
            and commitment.status not in ('WITHDRAWN', 'ANNOUNCED')
          order by share.proposed_at, share.id
          """;

  private final JdbcClient jdbc;

  ShareQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ShareRow> of(CommitmentId commitment) {
    return rows(OF_COMMITMENT, commitment.value());
  }

  List<ShareRow> waitingFor(OrganisationId partner) {
    return rows(WAITING, partner.value());
  }

  private List<ShareRow> rows(String sql, UUID id) {
    return jdbc.sql(sql).param("id", id).query((row, i) -> row(row)).list();
  }

  private static ShareRow row(ResultSet row) throws SQLException {
    var answered = row.getObject("answered_at", OffsetDateTime.class);
    return new ShareRow(
        new ShareId(row.getObject("id", UUID.class)),
        new CommitmentId(row.getObject("commitment_id", UUID.class)),
        new OrganisationId(row.getObject("organisation_id", UUID.class)),
        row.getString("name"),
        row.getBigDecimal("amount"),
        row.getString("currency"),
        row.getString("contribution"),
        ShareStatus.valueOf(row.getString("status")),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        answered == null ? null : answered.toInstant());
  }
}
