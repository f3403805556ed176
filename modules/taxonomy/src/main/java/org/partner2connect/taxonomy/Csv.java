package org.partner2connect.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values as RFC 4180 describes them, without line breaks inside a field. */
final class Csv {

  private Csv() {}

  /**
   * The lines after the header, each as a map from column to field; empty fields are empty text.
   */
  static List<Map<String, String>> rows(String text) {
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    var header = fields(lines.getFirst());
    return lines.stream().skip(1).map(line -> row(header, fields(line))).toList();
  }

  private static Map<String, String> row(List<String> header, List<String> fields) {
    if (fields.size() != header.size()) {
      throw new IllegalArgumentException("a line has %d fields".formatted(fields.size()));
    }
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < header.size(); i++) {
      row.put(header.get(i), fields.get(i));
    }
    return row;
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
