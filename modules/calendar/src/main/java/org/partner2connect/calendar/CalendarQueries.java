package org.partner2connect.calendar;

import jakarta.annotation.security.PermitAll;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the coalition's public calendar. */
@Service
public class CalendarQueries {

  private static final String EVENTS =
      """
      select id, %s, status, changed_at, version,
          exists (select from calendar.change c where c.event = event.id and c.kind = 'MOVED')
            as moved
      from calendar.event
      """
          .formatted(EventColumns.ALL);

  /** What is known to the minute is over then; all else when its last day is, at its own place. */
  private static final String BY_TIME =
      EVENTS
          + """
          where (case precision
                   when 'MINUTE' then coalesce(ends_at, starts_at) < :now
                   else last_day < cast(:now at time zone zone as date)
                 end) = :over
          """;

  private final JdbcClient jdbc;
  private final CalendarChangeLog changes;
  private final Clock clock;

  CalendarQueries(JdbcClient jdbc, CalendarChangeLog changes, Clock clock) {
    this.jdbc = jdbc;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * The events that are not over yet, the nearest first, cancelled ones among them; at most so
   * many.
   */
  @PermitAll
  public List<CoalitionEventReference> upcoming(int most) {
    return events(
        BY_TIME + "order by first_day, starts_at nulls first, id limit :most", false, most);
  }

  /** The events that are over, the latest first; at most so many. */
  @PermitAll
  public List<CoalitionEventReference> past(int most) {
    return events(
        BY_TIME + "order by last_day desc, starts_at desc nulls last, id limit :most", true, most);
  }

  /** All events, the earliest first. */
  @PermitAll
  public List<CoalitionEventReference> all() {
    return jdbc.sql(EVENTS + "order by first_day, starts_at nulls first, id")
        .query((row, i) -> event(row))
        .list();
  }

  @PermitAll
  public Optional<CoalitionEventReference> find(UUID id) {
    return jdbc.sql(EVENTS + "where id = :id")
        .param("id", id)
        .query((row, i) -> event(row))
        .optional();
  }

  /** What was published about the event, oldest first; empty when there is no such event. */
  @PermitAll
  public List<EventChange> history(UUID id) {
    return changes.of(id);
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
    return CoalitionEventReference.of(
        row.getObject("id", UUID.class),
        EventColumns.details(row),
        new EventStanding(
            EventStatus.valueOf(row.getString("status")),
            EventColumns.reason(row),
            row.getBoolean("moved"),
            row.getLong("version"),
            EventColumns.instant(row, "changed_at")));
  }
}
