package org.partner2connect.yjs;

import org.jspecify.annotations.Nullable;

/** An object inside a text, as JSON. */
final class EmbedContent extends Content {

  static final int REFERENCE = 5;

  private final String json;

  private EmbedContent(String json) {
    this.json = json;
  }

  static EmbedContent read(Lib0Decoder decoder) {
    String json = decoder.readVarString();
    JsonParser.parse(json);
    return new EmbedContent(json);
  }

  @Override
  int reference() {
    return REFERENCE;
  }

  @Override
  @Nullable Object lastValue() {
    return JsonParser.parse(json);
  }

  @Override
  void write(Lib0Encoder encoder, int offset) {
    encoder.writeVarString(json);
  }
}
