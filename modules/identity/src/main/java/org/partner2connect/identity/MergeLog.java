package org.partner2connect.identity;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps which accounts lead to another's person. */
@Component
class MergeLog {

  private static final int MOST = 20;

  /** In one order, so that two who merge the same pair do not wait for each other. */
  private static final String LOCK =
      "select id from identity.person where id in (:one, :other) order by id for update";

  private static final String MERGE =
      """
      update identity.person set merged_into_id = :survivor
      where id = :duplicate or merged_into_id = :duplicate
      """;

  /** Becomes known with the merger itself: every node ends these sessions after the commit. */
  private static final String END =
      """
      insert into identity.session_ending (issuer, subject)
      select issuer, subject from identity.person
      where id = :duplicate or merged_into_id = :duplicate
      """;

  private static final String SEARCH =
      """
      select id, display_name from identity.person
      where merged_into_id is null and lower(display_name) like :text
      order by lower(display_name), id limit :most
      """;

  private final JdbcClient jdbc;

  MergeLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lock(PersonId one, PersonId other) {
    jdbc.sql(LOCK).param("one", one.value()).param("other", other.value()).query().listOfRows();
  }

  void merge(PersonId duplicate, PersonId survivor) {
    jdbc.sql(MERGE)
        .param("duplicate", duplicate.value())
        .param("survivor", survivor.value())
        .update();
  }

  /** Ends the sign-ins of all accounts that lead to that person. */
  void endSessions(PersonId person) {
    jdbc.sql(END).param("duplicate", person.value()).update();
  }

  List<PersonReference> search(String text) {
    var part =
        text.strip()
            .toLowerCase(Locale.ROOT)
            .replace("\0", "")
            .replace("\\", "\\\\")
            .replace("%", "\\%")
            .replace("_", "\\_");
    return jdbc.sql(SEARCH)
        .param("text", "%" + part + "%")
        .param("most", MOST)
        .query(
            (row, i) ->
                new PersonReference(
                    new PersonId(row.getObject("id", UUID.class)), row.getString("display_name")))
        .list();
  }
}
