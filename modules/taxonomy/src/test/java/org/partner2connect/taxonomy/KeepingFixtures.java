package org.partner2connect.taxonomy;

import java.time.Instant;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.keeping.KeepingQueries;
import org.partner2connect.taxonomy.keeping.KeptTerm;
import org.partner2connect.taxonomy.keeping.Provenance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the lists back as the files have them, and plays the files of a later version. */
@TestComponent
class KeepingFixtures {

  static final Provenance RESOLUTION =
      new Provenance(Ids.next(), Instant.parse("2026-11-25T09:00:00Z"), "A/RES/76/8");

  private final KeepingQueries queries;
  private final ReferenceImport files;
  private final Taxonomy taxonomy;
  private final JdbcClient jdbc;

  KeepingFixtures(
      KeepingQueries queries, ReferenceImport files, Taxonomy taxonomy, JdbcClient jdbc) {
    this.queries = queries;
    this.files = files;
    this.taxonomy = taxonomy;
    this.jdbc = jdbc;
  }

  /** Empties the history, which nobody but the owner of the tables can. */
  void reset() {
    jdbc.sql("alter table taxonomy.change disable trigger change_stays").update();
    jdbc.sql("truncate taxonomy.change").update();
    jdbc.sql("alter table taxonomy.change enable trigger change_stays").update();
    jdbc.sql("delete from taxonomy.country_group").update();
    jdbc.sql("delete from taxonomy.pillar").update();
    importAgain();
    taxonomy.refresh();
    jdbc.sql(
            """
            delete from taxonomy.import where id > (select min(id) from taxonomy.import)
            """)
        .update();
    jdbc.sql("update taxonomy.import set checksum = :checksum")
        .param("checksum", new ReferenceFiles().checksum())
        .update();
  }

  /** As a node does that starts with other files. */
  void importAgain() {
    jdbc.sql("insert into taxonomy.import (checksum) values ('of other files')").update();
    files.run();
  }

  /** The only term of that country in the group. */
  KeptTerm term(CountryGroup group, String iso3) {
    var found = queries.terms(group).stream().filter(term -> term.iso3().equals(iso3)).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(found.toString());
    }
    return found.getFirst();
  }
}
