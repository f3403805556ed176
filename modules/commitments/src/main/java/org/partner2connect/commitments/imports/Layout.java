package org.partner2connect.commitments.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which column stands where.
 *
 * @param places the position of each column that is taken
 * @param notTaken the headings of the others, as they are written
 */
record Layout(Map<Column, Integer> places, List<String> notTaken) {

  /** Heads the column in which a file with rows that were left out says why. */
  static final String REASON = "problem";

  private static final int MOST_COLUMNS = 200;

  private static final Set<Column> TITLES =
      EnumSet.of(Column.TITLE, Column.TITLE_EN, Column.TITLE_FR);

  Layout {
    places = Map.copyOf(places);
    notTaken = List.copyOf(notTaken);
  }

  static Layout of(Sheet sheet) {
    if (sheet.headings().size() > MOST_COLUMNS) {
      throw new UnreadableFile("columns", MOST_COLUMNS);
    }
    var places = new EnumMap<Column, Integer>(Column.class);
    var notTaken = new ArrayList<String>();
    for (int i = 0; i < sheet.headings().size(); i++) {
      var heading = sheet.headings().get(i);
      var column = Column.headed(heading);
      if (column.isPresent()) {
        if (places.put(column.get(), i) != null) {
          throw new UnreadableFile("twice", column.get().title());
        }
      } else if (!heading.isBlank() && !isReason(heading)) {
        notTaken.add(RowCells.shortened(heading.strip()));
      }
    }
    if (places.keySet().stream().noneMatch(TITLES::contains)) {
      throw new UnreadableFile("no-title", String.join(", ", Column.titles()));
    }
    if (places.containsKey(Column.LEAD_AMOUNT) && places.remove(Column.AMOUNT) != null) {
      notTaken.add(Column.AMOUNT.title());
    }
    return new Layout(places, notTaken);
  }

  static boolean isReason(String heading) {
    return heading.strip().equalsIgnoreCase(REASON);
  }

  boolean has(Column column) {
    return places.containsKey(column);
  }

  /** What stands in that column of the row, without surrounding blanks; maybe empty. */
  String cell(Sheet.Line line, Column column) {
    var place = places.get(column);
    return place == null || place >= line.cells().size() ? "" : line.cells().get(place).strip();
  }
}
