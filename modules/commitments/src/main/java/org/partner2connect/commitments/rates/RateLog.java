package org.partner2connect.commitments.rates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rates on record; one for each currency and day. */
@Component
class RateLog {

  private static final String ENTER =
      """
      insert into commitments.rate (id, currency, usd, day, source, entered_at, entered_by)
      values (:id, :currency, :usd, :day, :source, :at, :person)
      on conflict (currency, day) do update
      set usd = excluded.usd, source = excluded.source, entered_at = excluded.entered_at,
          entered_by = excluded.entered_by
      where rate.usd <> excluded.usd or rate.source <> excluded.source
      """;

  private static final String ALL =
      "select currency, usd, day, source from commitments.rate order by currency, day desc";

  private final JdbcClient jdbc;

  RateLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns whether that is news. */
  boolean enter(Rate rate, Instant at, @Nullable UUID person) {
    return jdbc.sql(ENTER)
            .param("id", Ids.next())
            .param("currency", rate.currency())
            .param("usd", rate.usd())
            .param("day", rate.day())
            .param("source", rate.source())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("person", person)
            .update()
        > 0;
  }

  List<Rate> all() {
    return jdbc.sql(ALL)
        .query(
            (row, i) ->
                new Rate(
                    row.getString("currency"),
                    row.getBigDecimal("usd").stripTrailingZeros(),
                    row.getObject("day", LocalDate.class),
                    row.getString("source")))
        .list();
  }
}
