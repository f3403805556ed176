package org.partner2connect.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the commitments of the public register; what it says may be known to everybody. */
@Service
@CallerDecides("says nothing but what the public register says")
public class ReportedCommitmentQueries {

  private static final String COMMITMENTS =
      """
      select commitment.id, commitment.reference, commitment.organisation_id,
             commitment.lead_name, commitment.status, commitment.amount, commitment.currency,
             commitment.beneficiaries, commitment.year, commitment.published_at,
             array(select country.iso3 from commitments.published_country country
                   where country.commitment_id = commitment.id order by country.iso3) as countries,
             (select wording.title from commitments.published_wording wording
              where wording.commitment_id = commitment.id
              order by wording.language = :language desc,
                       wording.language = commitment.language desc, wording.language
              limit 1) as title
      from commitments.published_commitment commitment
      """;

  private final JdbcClient jdbc;

  ReportedCommitmentQueries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** That commitment, if it is or was public. */
  public Optional<ReportedCommitment> find(CommitmentId id, Locale reader) {
    return jdbc.sql(COMMITMENTS + "where commitment.id = :id")
        .param("language", reader.getLanguage())
        .param("id", id.value())
        .query((row, i) -> commitment(row))
        .optional();
  }

  /** The one of that number, if it is or was public. */
  public Optional<ReportedCommitment> numbered(String reference, Locale reader) {
    return jdbc.sql(COMMITMENTS + "where commitment.reference = :reference")
        .param("language", reader.getLanguage())
        .param("reference", reference)
        .query((row, i) -> commitment(row))
        .optional();
  }

  /** Those that an organisation leads, without those withdrawn. */
  public List<ReportedCommitment> ledBy(OrganisationId organisation, Locale reader) {
    return jdbc.sql(
            COMMITMENTS
                + """
                where commitment.organisation_id = :organisation
                  and commitment.status = 'PUBLISHED'
                order by commitment.reference
                """)
        .param("language", reader.getLanguage())
        .param("organisation", organisation.value())
        .query((row, i) -> commitment(row))
        .list();
  }

  /** Those that member organisations lead, without those withdrawn. */
  public List<ReportedCommitment> ledByMembers(Locale reader) {
    return jdbc.sql(
            COMMITMENTS
                + """
                where commitment.organisation_id is not null and commitment.status = 'PUBLISHED'
                order by commitment.reference
                """)
        .param("language", reader.getLanguage())
        .query((row, i) -> commitment(row))
        .list();
  }

  /** Those of others that are for a country and have been reported on. */
  public List<ReportedCommitment> reportedFor(
      String country, OrganisationId apartFrom, Locale reader) {
    return jdbc.sql(
            COMMITMENTS
                + """
                where exists (select 1 from commitments.published_country country
                              where country.commitment_id = commitment.id
                                and country.iso3 = :country)
                  and exists (select 1 from progress.report
                              where report.commitment_id = commitment.id)
                  and commitment.organisation_id is distinct from :apart
                order by commitment.reference
                """)
        .param("language", reader.getLanguage())
        .param("country", country)
        .param("apart", apartFrom.value())
        .query((row, i) -> commitment(row))
        .list();
  }

  private static ReportedCommitment commitment(ResultSet row) throws SQLException {
    var organisation = row.getObject("organisation_id", UUID.class);
    var title = row.getString("title");
    return new ReportedCommitment(
        new CommitmentId(row.getObject("id", UUID.class)),
        row.getString("reference"),
        title == null ? row.getString("reference") : title,
        organisation == null ? null : new OrganisationId(organisation),
        row.getString("lead_name"),
        !row.getString("status").equals("PUBLISHED"),
        row.getBigDecimal("amount"),
        row.getString("currency"),
        row.getObject("beneficiaries", Long.class),
        row.getInt("year"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        List.of((String[]) row.getArray("countries").getArray()));
  }
}
