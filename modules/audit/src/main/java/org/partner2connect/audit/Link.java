package org.partner2connect.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Deed;

/**
 * A link of the chain: SHA-256 over the hash before it and the record's content, every text with
 * its length before it, so that no two contents are written alike.
 *
 * @param number the record's place, from 1
 * @param recordedAt when it was put on record
 * @param previous the hash of the record before; 32 zeros before the first
 */
record Link(long number, Deed deed, Instant recordedAt, byte[] previous) {

  /** What stands before the first link. */
  static byte[] origin() {
    return new byte[32];
  }

  byte[] hash() {
    var content = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(content)) {
      out.write(previous);
      out.writeLong(number);
      text(out, deed.what());
      text(out, text(deed.person()));
      text(out, deed.role());
      text(out, deed.subjectType());
      text(out, text(deed.subject()));
      text(out, deed.subjectName());
      text(out, deed.reason());
      text(out, deed.at().toString());
      text(out, recordedAt.toString());
      return MessageDigest.getInstance("SHA-256").digest(content.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }

  private static void text(DataOutputStream out, @Nullable String text) throws IOException {
    if (text == null) {
      out.writeInt(-1);
    } else {
      var bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }
}
