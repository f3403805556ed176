package org.partner2connect.calendar;

import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the coalition's public calendar. */
@Service
public class CalendarQueries {

  /** What is known to the minute is over then; all else when its last day is, at its own place. */
  private static final String EVENTS =
      """
      select id, title_en, title_fr, precision, first_day, last_day, starts_at, ends_at, zone,
          place_en, place_fr, source, link
      from calendar.event
      where (case precision
               when 'MINUTE' then coalesce(ends_at, starts_at) < :now
               else last_day < cast(:now at time zone zone as date)
             end) = :over
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  CalendarQueries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The events that are not over yet, the nearest first; at most so many. */
  @PermitAll
  public List<CoalitionEventReference> upcoming(int most) {
    return events(
        EVENTS + "order by first_day, starts_at nulls first, id limit :most", false, most);
  }

  /** The events that are over, the latest first; at most so many. */
  @PermitAll
  public List<CoalitionEventReference> past(int most) {
    return events(
        EVENTS + "order by last_day desc, starts_at desc nulls last, id limit :most", true, most);
  }

  private List<CoalitionEventReference> events(String sql, boolean over, int most) {
    if (most < 0) {
      throw new IllegalArgumentException("at most %d events".formatted(most));
    }
    return jdbc.sql(sql)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("over", over)
        .param("most", most)
        .query((row, i) -> event(row))
        .list();
  }

  private static CoalitionEventReference event(ResultSet row) throws SQLException {
    var place = row.getString("place_en");
    return new CoalitionEventReference(
        row.getObject("id", UUID.class),
        Label.of(row.getString("title_en"), row.getString("title_fr")),
        new EventDates(
            DatePrecision.valueOf(row.getString("precision")),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            instant(row, "starts_at"),
            instant(row, "ends_at"),
            ZoneId.of(row.getString("zone"))),
        place == null ? null : Label.of(place, row.getString("place_fr")),
        row.getString("source"),
        row.getString("link"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
