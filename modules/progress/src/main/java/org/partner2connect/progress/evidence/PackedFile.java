package org.partner2connect.progress.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The table of contents of a ZIP archive (APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16), read
 * without unpacking anything.
 *
 * @param names of everything in it
 * @param unpacked how many bytes it says it would have
 */
record PackedFile(Set<String> names, long unpacked) {

  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_LENGTH = 46;

  PackedFile {
    names = Set.copyOf(names);
  }

  /** The contents; empty when the bytes are no archive, or a garbled one. */
  static Optional<PackedFile> read(byte[] content) {
    var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int last = content.length - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (bytes.getInt(at) == END) {
        return entries(bytes, bytes.getShort(at + 10) & 0xffff, bytes.getInt(at + 16));
      }
    }
    return Optional.empty();
  }

  private static Optional<PackedFile> entries(ByteBuffer bytes, int count, int start) {
    var names = new HashSet<String>();
    long unpacked = 0;
    int at = start;
    for (int entry = 0; entry < count; entry++) {
      if (at < 0 || at > bytes.capacity() - ENTRY_LENGTH || bytes.getInt(at) != ENTRY) {
        return Optional.empty();
      }
      int length = bytes.getShort(at + 28) & 0xffff;
      int more = (bytes.getShort(at + 30) & 0xffff) + (bytes.getShort(at + 32) & 0xffff);
      if (length > bytes.capacity() - at - ENTRY_LENGTH) {
        return Optional.empty();
      }
      var name = new byte[length];
      bytes.get(at + ENTRY_LENGTH, name);
      names.add(new String(name, StandardCharsets.UTF_8));
      unpacked += bytes.getInt(at + 24) & 0xffffffffL;
      at += ENTRY_LENGTH + length + more;
    }
    return Optional.of(new PackedFile(names, unpacked));
  }
}
