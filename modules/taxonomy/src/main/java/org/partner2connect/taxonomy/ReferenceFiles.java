package org.partner2connect.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that ship with the module, as the rows that the tables want. */
final class ReferenceFiles {

  /** Raised when the reading of the files changes, so that they are read again. */
  private static final String READING = "1";

  private static final List<String> NAMES =
      List.of("focus_areas.json", "pillars.csv", "countries.csv", "ldc_history.csv", "sdg.json");
  private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");
  private static final String TATWEEL = "\u0640";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  ReferenceFiles() {
    for (var name : NAMES) {
      files.put(name, bytes(name));
    }
  }

  /** Changes whenever one of the files, or the way they are read, changes. */
  String checksum() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(READING.getBytes(StandardCharsets.UTF_8));
      files.values().forEach(digest::update);
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Map<String, Object>> focusAreas() {
    var rows = new ArrayList<Map<String, Object>>();
    for (var area : json("focus_areas.json").get("areas")) {
      rows.add(
          Map.of(
              "code", area.get("code").asString(),
              "position", rows.size() + 1,
              "name", label(area)));
    }
    return rows;
  }

  List<Map<String, Object>> pillars() {
    return Csv.rows(text("pillars.csv")).stream()
        .map(
            row ->
                Map.<String, Object>of(
                    "id", field(row, "id"),
                    "area", field(row, "area"),
                    "position", Integer.valueOf(field(row, "position")),
                    "name", names(row)))
        .toList();
  }

  List<Map<String, Object>> countries() {
    return Csv.rows(text("countries.csv")).stream().map(ReferenceFiles::country).toList();
  }

  /** Who belongs to which group until when. Year-only dates take effect when the year is over. */
  List<Map<String, Object>> countryGroups() {
    var history = new TreeMap<String, Map<String, String>>();
    Csv.rows(text("ldc_history.csv")).forEach(row -> history.put(field(row, "iso3"), row));
    var rows = new ArrayList<Map<String, Object>>();
    for (var country : Csv.rows(text("countries.csv"))) {
      var iso3 = field(country, "iso3");
      for (var group : CountryGroup.values()) {
        var change = group == CountryGroup.LDC ? history.get(iso3) : null;
        if (change != null) {
          rows.add(changing(iso3, change));
        } else if (field(country, group.name().toLowerCase(Locale.ROOT)).equals("1")) {
          rows.add(groupRow(iso3, group));
        }
      }
    }
    return rows;
  }

  List<Map<String, Object>> goals() {
    var rows = new ArrayList<Map<String, Object>>();
    for (var goal : json("sdg.json").get("goals")) {
      rows.add(
          Map.of(
              "number", goal.get("number").asInt(),
              "short_name", label(goal.get("short")),
              "title", label(goal.get("title")),
              "colour", goal.get("colour").asString()));
    }
    return rows;
  }

  List<Map<String, Object>> targets() {
    var rows = new ArrayList<Map<String, Object>>();
    for (var target : json("sdg.json").get("targets")) {
      rows.add(
          Map.of(
              "code", target.get("code").asString(),
              "goal", target.get("goal").asInt(),
              "position", rows.size() + 1,
              "text", label(target.get("title"))));
    }
    return rows;
  }

  private static Map<String, Object> country(Map<String, String> row) {
    var country = new HashMap<String, Object>();
    for (var column : List.of("iso3", "iso2", "m49")) {
      country.put(column, field(row, column));
    }
    if (!field(row, "itu_region").isEmpty()) {
      country.put("itu_region", field(row, "itu_region"));
    }
    country.put("currencies", field(row, "currency"));
    country.put("name", names(row));
    return country;
  }

  private static Map<String, Object> changing(String iso3, Map<String, String> change) {
    var row = new HashMap<>(groupRow(iso3, CountryGroup.LDC));
    var date = field(change, "date");
    var day =
        date.length() == 4 ? LocalDate.of(Integer.parseInt(date) + 1, 1, 1) : LocalDate.parse(date);
    boolean happened = field(change, "status").equals("graduated");
    row.put(happened ? "until" : "expected_until", day.toString());
    row.put("note", field(change, "note"));
    return row;
  }

  private static Map<String, Object> groupRow(String iso3, CountryGroup group) {
    return Map.of("iso3", iso3, "code", group.name(), "note", "");
  }

  private static Map<String, String> names(Map<String, String> row) {
    var names = new TreeMap<String, String>();
    for (var language : LANGUAGES) {
      var name = row.get("name_" + language);
      if (name != null) {
        names.put(language, normalised(language, name));
      }
    }
    return names;
  }

  private static Map<String, String> label(JsonNode texts) {
    var label = new TreeMap<String, String>();
    for (var language : LANGUAGES) {
      if (texts.hasNonNull(language)) {
        label.put(language, normalised(language, texts.get(language).asString()));
      }
    }
    return label;
  }

  /** Takes the ornamental stretching out of Arabic, and gives Chinese its own punctuation. */
  private static String normalised(String language, String text) {
    return switch (language) {
      case "ar" -> text.replace(TATWEEL, "").strip();
      case "zh" -> text.replace(',', '，').replace(';', '；').replace(':', '：').strip();
      default -> text.strip();
    };
  }

  private static String field(Map<String, String> row, String column) {
    var field = row.get(column);
    if (field == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return field;
  }

  private JsonNode json(String name) {
    return JSON.readTree(text(name));
  }

  private String text(String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try {
      return new ClassPathResource("taxonomy/" + name).getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
