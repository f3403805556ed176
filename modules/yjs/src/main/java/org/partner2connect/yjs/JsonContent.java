package org.partner2connect.yjs;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.json.JsonParser;

/** Values as JSON texts: what yjs wrote before {@link AnyContent}. */
final class JsonContent extends Content.Values {

  static final int REFERENCE = 2;

  private static final String UNDEFINED = "undefined";

  private String[] values;

  private JsonContent(String[] values) {
    this.values = values;
  }

  static JsonContent read(Lib0Decoder decoder) {
    String[] values = new String[decoder.readCount()];
    for (int index = 0; index < values.length; index++) {
      values[index] = decoder.readVarString();
      if (!values[index].equals(UNDEFINED)) {
        JsonParser.parse(values[index]);
      }
    }
    return new JsonContent(values);
  }

  @Override
  int reference() {
    return REFERENCE;
  }

  @Override
  int length() {
    return values.length;
  }

  @Override
  JsonContent split(int offset) {
    JsonContent right = new JsonContent(Arrays.copyOfRange(values, offset, values.length));
    values = Arrays.copyOf(values, offset);
    return right;
  }

  @Override
  boolean growable() {
    return true;
  }

  @Override
  void append(Content right) {
    String[] more = ((JsonContent) right).values;
    int length = values.length;
    values = Arrays.copyOf(values, length + more.length);
    System.arraycopy(more, 0, values, length, more.length);
  }

  @Override
  @Nullable Object lastValue() {
    String last = values[values.length - 1];
    return last.equals(UNDEFINED) ? null : JsonParser.parse(last);
  }

  @Override
  void write(Lib0Encoder encoder, int offset, int length) {
    encoder.writeVarUint(values.length - offset);
    for (int index = offset; index < values.length; index++) {
      encoder.writeVarString(values[index]);
    }
  }
}
