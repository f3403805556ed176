package org.partner2connect.yjs;

import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.json.JsonParser;
import org.partner2connect.yjs.json.JsonWriter;

/** From here on a mark has a value; the value {@code null} ends it. */
final class FormatContent extends Content {

  static final int REFERENCE = 6;

  private final String key;
  private final String json;

  private FormatContent(String key, String json) {
    this.key = key;
    this.json = json;
  }

  static FormatContent of(String key, @Nullable Object value) {
    return new FormatContent(NameCache.share(key), JsonWriter.write(value));
  }

  static FormatContent read(Lib0Decoder decoder) {
    String key = NameCache.share(decoder.readVarString());
    String json = NameCache.share(decoder.readVarString());
    JsonParser.parse(json);
    return new FormatContent(key, json);
  }

  String key() {
    return key;
  }

  @Nullable Object value() {
    return JsonParser.parse(json);
  }

  @Override
  int reference() {
    return REFERENCE;
  }

  @Override
  boolean countable() {
    return false;
  }

  @Override
  void write(Lib0Encoder encoder, int offset, int length) {
    encoder.writeVarString(key).writeVarString(json);
  }
}
