package org.partner2connect.progress.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken. Nothing among them that a browser would run. */
enum FileKind {
  PDF("application/pdf", "pdf"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  CSV("text/csv", "csv"),
  TEXT("text/plain", "txt");

  private final String mediaType;
  private final List<String> endings;

  FileKind(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  /** The kind that a file's name promises. */
  static Optional<FileKind> named(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
  }

  String mediaType() {
    return mediaType;
  }

  /** Whether it is an archive in itself. */
  boolean isPacked() {
    return this == DOCX || this == XLSX || this == ODT;
  }

  /** Whether it is nothing but text. */
  boolean isText() {
    return this == CSV || this == TEXT;
  }
}
