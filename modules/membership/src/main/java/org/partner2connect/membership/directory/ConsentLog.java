package org.partner2connect.membership.directory;

import org.partner2connect.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who agreed to be named in the public directory. */
@Component
class ConsentLog {

  private static final String GIVE =
      """
      insert into membership.directory_consent (person_id, given_at)
      values (:person, now())
      on conflict do nothing
      """;

  private final JdbcClient jdbc;

  ConsentLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean given(PersonId person) {
    return jdbc.sql("select count(*) from membership.directory_consent where person_id = :person")
            .param("person", person.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  void give(PersonId person) {
    jdbc.sql(GIVE).param("person", person.value()).update();
  }

  void takeBack(PersonId person) {
    jdbc.sql("delete from membership.directory_consent where person_id = :person")
        .param("person", person.value())
        .update();
  }
}
