package org.partner2connect.insights.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as it goes over the line.
 *
 * @param headers what was said about it
 * @param tag its weak ETag: state of the data, day, language, and what came out
 * @param plain its bytes
 * @param packed its bytes compressed
 */
@SuppressWarnings("ArrayRecordComponent")
record Rendered(String type, Map<String, String> headers, String tag, byte[] plain, byte[] packed) {

  /** An answer to be kept. */
  static Rendered of(String type, Map<String, String> headers, String state, byte[] body) {
    var sum = new CRC32();
    sum.update(body);
    var tag = "W/\"" + state + "-" + Long.toHexString(sum.getValue()) + "\"";
    return new Rendered(type, Map.copyOf(headers), tag, body, packed(body));
  }

  int weight() {
    return plain.length + packed.length;
  }

  private static byte[] packed(byte[] body) {
    var bytes = new ByteArrayOutputStream(body.length / 4 + 64);
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(body);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }
}
