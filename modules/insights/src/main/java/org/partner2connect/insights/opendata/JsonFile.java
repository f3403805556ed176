package org.partner2connect.insights.opendata;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.PublishedCommitment;
import org.partner2connect.insights.figures.Snapshot;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the same fields as JSON: numbers as numbers, lists as lists, and the shares of partners.
 */
final class JsonFile {

  private JsonFile() {}

  /** A share that a partner has confirmed. */
  record Share(String name, String id, @Nullable Object amount, String contribution) {}

  static byte[] of(List<Published> all, Snapshot snapshot, String about, JsonMapper json) {
    var file = new LinkedHashMap<String, @Nullable Object>();
    file.put("format", Format.NAME);
    file.put("version", Format.VERSION);
    file.put("licence", Format.LICENCE);
    file.put("documentation", about);
    file.put("as_of", snapshot.day().toString());
    file.put("data_version", snapshot.version());
    file.put("count", all.size());
    file.put("commitments", all.stream().map(JsonFile::commitment).toList());
    return json.writeValueAsBytes(file);
  }

  private static LinkedHashMap<String, @Nullable Object> commitment(Published one) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    Fields.ALL.forEach((name, value) -> fields.put(name, value.apply(one)));
    fields.put(
        "shares", one.counted().commitment().shares().stream().map(JsonFile::share).toList());
    return fields;
  }

  private static Share share(PublishedCommitment.Share share) {
    return new Share(
        share.name(), share.organisation().toString(), share.amount(), share.contribution());
  }
}
