package org.partner2connect.interest.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.partner2connect.interest.ExpressionId;
import org.partner2connect.interest.QueueRow;

/**
 * The rows that a moderator has ticked, as they were seen: over several pages, in the order of
 * ticking. Whoever decides on them decides on these versions.
 */
final class Selection {

  private final Map<ExpressionId, QueueRow> rows = new LinkedHashMap<>();

  boolean has(ExpressionId id) {
    return rows.containsKey(id);
  }

  void set(QueueRow row, boolean selected) {
    if (selected) {
      rows.put(row.id(), row);
    } else {
      rows.remove(row.id());
    }
  }

  void drop(ExpressionId id) {
    rows.remove(id);
  }

  void clear() {
    rows.clear();
  }

  void keepOnly(Set<ExpressionId> ids) {
    rows.keySet().retainAll(ids);
  }

  /** Takes over what is on the screen now; a ticked row is seen anew with it. */
  void see(Collection<QueueRow> shown) {
    shown.forEach(row -> rows.computeIfPresent(row.id(), (id, before) -> row));
  }

  List<QueueRow> rows() {
    return List.copyOf(rows.values());
  }

  boolean hasAll(Collection<QueueRow> shown) {
    Predicate<QueueRow> selected = row -> has(row.id());
    return !shown.isEmpty() && shown.stream().allMatch(selected);
  }

  int size() {
    return rows.size();
  }
}
