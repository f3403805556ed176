package org.partner2connect.journeys;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import p2c.runtime.RunningSystem;

/**
 * For a while, a commitment for Kenya of more than a year ago waits for its report, and the
 * Republic of Exemplia is that country: the members of the demonstration are of none.
 */
record ReportOverdue(RunningSystem system, UUID commitment) implements AutoCloseable {

  static final String REFERENCE = "P2C-C-7700";

  static ReportOverdue in(RunningSystem system) {
    var overdue = new ReportOverdue(system, UUID.randomUUID());
    overdue.promise();
    return overdue;
  }

  /** Other journeys count what is in the register. */
  @Override
  public void close() {
    execute(
        """
        update commitments.commitment set status = 'WITHDRAWN', withdrawn_at = now(),
            withdrawal_reason = 'The journey is over' where id = '%s'
        """
            .formatted(commitment),
        """
        update membership.member_organisation set country = null
        where name like 'Republic of Exemplia%'
        """);
  }

  private void promise() {
    execute(
        """
        update membership.member_organisation set country = 'KEN'
        where name like 'Republic of Exemplia%'
        """,
        """
        insert into commitments.commitment (id, reference, organisation_id, lead_name,
            lead_category, status, type, language, area, amount, currency, estimated, in_kind,
            regions, beneficiaries, groups, created_at, changed_at, published_at, version)
        select '%s', '%s', id, name, category, 'PUBLISHED', 'FINANCIAL', 'en', 'ACCESS',
            1000000, 'USD', false, false, '{}', 5000, '{}', now() - interval '410 days', now(),
            now() - interval '400 days', 0
        from membership.member_organisation where name = 'University of Exampleton'
        """
            .formatted(commitment, REFERENCE),
        "insert into commitments.wording values ('%s', 'en', 'Masts for Turkana', 'Masts.')"
            .formatted(commitment),
        "insert into commitments.country values ('%s', 'KEN')".formatted(commitment));
  }

  /** All of them or none. */
  private void execute(String... statements) {
    try (var database = DriverManager.getConnection(system.jdbcUrl());
        var statement = database.createStatement()) {
      database.setAutoCommit(false);
      for (String sql : List.of(statements)) {
        statement.execute(sql);
      }
      database.commit();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
