package org.partner2connect.commitments.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The letters of a file: UTF-8, UTF-16 where a byte order mark says so, else what Windows writes in
 * the west. A file that is no text at all is told by its first bytes.
 */
final class FileText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** One character in so many may be U+0000 before the file counts as no text. */
  private static final int RARE = 200;

  private FileText() {}

  static String of(byte[] file) {
    if (begins(file, 'P', 'K', 3, 4) || begins(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UnreadableFile("spreadsheet");
    }
    if (begins(file, 0xFE, 0xFF)) {
      return text(file, 2, StandardCharsets.UTF_16BE);
    }
    if (begins(file, 0xFF, 0xFE)) {
      return text(file, 2, StandardCharsets.UTF_16LE);
    }
    if (begins(file, '%', 'P', 'D', 'F')) {
      throw new UnreadableFile("no-text");
    }
    return text(file, begins(file, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
  }

  private static String text(byte[] file, int from, Charset charset) {
    var text = decoded(file, from, charset);
    long nothing = text.chars().filter(letter -> letter == 0).count();
    if (nothing * RARE > text.length()) {
      throw new UnreadableFile("no-text");
    }
    return text;
  }

  private static String decoded(byte[] file, int from, Charset charset) {
    var bytes = ByteBuffer.wrap(file, from, file.length - from);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException _) {
      if (from > 0) {
        throw new UnreadableFile("no-text");
      }
      return new String(file, WINDOWS);
    }
  }

  private static boolean begins(byte[] file, int... bytes) {
    if (file.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((file[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
