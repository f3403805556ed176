package org.partner2connect.yjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns the items of a text, characters and begins and ends of marks, into runs. */
final class RunCollector {

  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder characters = new StringBuilder();
  private final Map<String, Object> marks = new TreeMap<>();

  /** The marks that {@link #characters} bear. */
  private Map<String, Object> bearing = Map.of();

  XmlText collect(SharedType text) {
    for (Item item = text.start; item != null; item = item.right) {
      if (!item.deleted()) {
        add(item.content);
      }
    }
    finishRun();
    return new XmlText(runs);
  }

  private void add(Content content) {
    switch (content) {
      case TextContent text -> append(text.text());
      case FormatContent mark -> setMark(mark);
      case Content.Embed embed -> append(String.valueOf(Run.EMBEDDED));
      case TypeContent inner -> append(String.valueOf(Run.EMBEDDED));
      default -> {}
    }
  }

  private void setMark(FormatContent mark) {
    Object value = mark.value();
    if (value == null) {
      marks.remove(mark.key());
    } else {
      marks.put(mark.key(), value);
    }
  }

  private void append(CharSequence more) {
    if (!marks.equals(bearing)) {
      finishRun();
      bearing = Map.copyOf(marks);
    }
    characters.append(more);
  }

  private void finishRun() {
    if (!characters.isEmpty()) {
      runs.add(new Run(characters.toString(), bearing));
      characters.setLength(0);
    }
  }
}
