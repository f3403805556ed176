package org.partner2connect.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Label;

/** Reads the columns that an event and the entries of its history have in common. */
final class EventColumns {

  static final String ALL =
      """
      title_en, title_fr, precision, first_day, last_day, starts_at, ends_at, zone,
      place_en, place_fr, source, link, reason_en, reason_fr\
      """;

  private EventColumns() {}

  static EventDetails details(ResultSet row) throws SQLException {
    return new EventFacts(
            row.getString("title_en"),
            row.getString("title_fr"),
            DatePrecision.valueOf(row.getString("precision")),
            row.getObject("first_day", LocalDate.class),
            row.getObject("last_day", LocalDate.class),
            moment(row, "starts_at"),
            moment(row, "ends_at"),
            row.getString("zone"),
            row.getString("place_en"),
            row.getString("place_fr"),
            row.getString("source"),
            row.getString("link"))
        .details();
  }

  static @Nullable Label reason(ResultSet row) throws SQLException {
    var english = row.getString("reason_en");
    return english == null ? null : Label.of(english, row.getString("reason_fr"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
