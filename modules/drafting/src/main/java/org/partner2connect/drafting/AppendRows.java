package org.partner2connect.drafting;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of one append, as arrays: one parameter each, however many rows. */
final class AppendRows {

  private static final int RESERVATION_COLUMNS = 3;

  private final Map<UUID, Integer> updatesByDocument = new LinkedHashMap<>();
  private final Map<DocumentId, Long> rights;
  private final UUID[] documents;
  private final Integer[] numbers;
  private final @Nullable UUID[] people;
  private final byte[][] bytes;
  private final List<Span> spans = new ArrayList<>();
  private final List<Reservation> reservations = new ArrayList<>();

  private record Span(UUID document, int nth, LogEntry.ClockSpan clocks) {}

  private record Reservation(UUID document, long clientId, @Nullable UUID person) {}

  /**
   * @param rights for a document the version that its rights must have, if any
   */
  AppendRows(List<LogEntry> entries, Map<DocumentId, Long> rights) {
    this.rights = rights;
    int size = entries.size();
    documents = new UUID[size];
    numbers = new Integer[size];
    people = new UUID[size];
    bytes = new byte[size][];
    for (int index = 0; index < size; index++) {
      add(index, entries.get(index));
    }
  }

  private void add(int index, LogEntry entry) {
    UUID document = entry.document().value();
    UUID person = DocumentLog.personOrNull(entry.author());
    int nth = updatesByDocument.merge(document, 1, Integer::sum);
    documents[index] = document;
    numbers[index] = nth;
    people[index] = person;
    bytes[index] = entry.bytes();
    for (LogEntry.ClockSpan clocks : entry.brings()) {
      spans.add(new Span(document, nth, clocks));
    }
    for (long clientId : entry.newClientIds()) {
      reservations.add(new Reservation(document, clientId, person));
    }
  }

  /** Whether a client id is used for the first time. */
  boolean reserves() {
    return !reservations.isEmpty();
  }

  /** Sets the parameters in the order in which the statement names them. */
  void bind(PreparedStatement statement, OffsetDateTime at) throws SQLException {
    var connection = statement.getConnection();
    Object[][] columns = {
      updatesByDocument.keySet().toArray(),
      updatesByDocument.values().toArray(),
      updatesByDocument.keySet().stream().map(id -> rights.get(new DocumentId(id))).toArray(),
      {at},
      documents,
      numbers,
      people,
      bytes,
      column(spans, Span::document),
      column(spans, Span::nth),
      column(spans, span -> span.clocks().clientId()),
      column(spans, span -> span.clocks().from()),
      column(spans, span -> span.clocks().to()),
      column(reservations, Reservation::document),
      column(reservations, Reservation::clientId),
      column(reservations, Reservation::person),
    };
    String[] types = {
      "uuid", "int4", "int8", "", "uuid", "int4", "uuid", "bytea", "uuid", "int4", "int8", "int8",
      "int8", "uuid", "int8", "uuid",
    };
    int used = reserves() ? columns.length : columns.length - RESERVATION_COLUMNS;
    for (int index = 0; index < used; index++) {
      if (types[index].isEmpty()) {
        statement.setObject(index + 1, columns[index][0]);
      } else {
        statement.setArray(index + 1, connection.createArrayOf(types[index], columns[index]));
      }
    }
  }

  private static <T> @Nullable Object[] column(
      List<T> rows, java.util.function.Function<T, @Nullable Object> value) {
    var column = new @Nullable Object[rows.size()];
    for (int index = 0; index < column.length; index++) {
      column[index] = value.apply(rows.get(index));
    }
    return column;
  }
}
