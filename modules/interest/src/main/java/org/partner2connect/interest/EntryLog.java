package org.partner2connect.interest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to expressions of interest. Only ever added to. */
@Component
class EntryLog {

  private static final String ADD =
      """
      insert into interest.entry (id, expression, kind, text, person, at)
      values (:id, :expression, :kind, :text, :person, :at)
      """;

  private static final String ENTRIES =
      "select kind, text, person, at from interest.entry where expression = ? order by at, id";

  private static final String NEXT_NUMBER = "select nextval('interest.expression_number')";

  private static final String SENT_LATELY =
      """
      select count(*) from interest.expression
      where lower(contact_email) = lower(:email) and received_at > :since
        and confirmed_at is null
      """;

  private final JdbcClient jdbc;

  EntryLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(
      ExpressionId expression,
      Entry.Kind kind,
      @Nullable String text,
      @Nullable PersonId person,
      Instant at) {
    jdbc.sql(ADD)
        .param("id", Ids.next())
        .param("expression", expression.value())
        .param("kind", kind.name())
        .param("text", text)
        .param("person", person == null ? null : person.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Entry> of(ExpressionId expression) {
    return jdbc.sql(ENTRIES)
        .param(expression.value())
        .query(
            (row, i) -> {
              @Nullable UUID person = row.getObject("person", UUID.class);
              return new Entry(
                  Entry.Kind.valueOf(row.getString("kind")),
                  row.getString("text"),
                  person == null ? null : new PersonId(person),
                  row.getObject("at", OffsetDateTime.class).toInstant());
            })
        .list();
  }

  int nextNumber() {
    return jdbc.sql(NEXT_NUMBER).query(Integer.class).single();
  }

  /** How many forms gave that address since then and were never confirmed. */
  int unconfirmedFrom(String email, Instant since) {
    return jdbc.sql(SENT_LATELY)
        .param("email", email)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }
}
