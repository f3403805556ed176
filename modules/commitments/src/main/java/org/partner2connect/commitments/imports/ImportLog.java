package org.partner2connect.commitments.imports;

import org.partner2connect.membership.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets one import after the other write for an organisation. */
@Component("commitmentImportLog")
class ImportLog {

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended(:organisation, 6))";

  private final JdbcClient jdbc;

  ImportLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until no other import of the organisation is under way; holds to the end. */
  void lock(OrganisationId organisation) {
    jdbc.sql(LOCK).param("organisation", organisation.toString()).query((row, i) -> 0).single();
  }
}
