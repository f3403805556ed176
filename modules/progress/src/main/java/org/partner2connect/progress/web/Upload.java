package org.partner2connect.progress.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.partner2connect.progress.evidence.EvidenceFiles;
import org.partner2connect.progress.evidence.UploadedFile;

/**
 * Reads a form with files (RFC 7578) as it comes in, one file at a time: what is too large is
 * thrown away on its way, so that it needs no room, and the answers that stand before it are kept.
 */
final class Upload {

  /** More than that nobody waits to read; the connection ends. */
  private static final long LARGEST_REQUEST = 256L * 1024 * 1024;

  private static final int LARGEST_FIELDS = 512 * 1024;
  private static final int LONGEST_HEADER = 4 * 1024;
  private static final int CHUNK = 16 * 1024;

  private final Map<String, String> fields = new HashMap<>();
  private final Consumer<Map<String, String>> form;
  private final Consumer<UploadedFile> files;
  private int read;
  private boolean told;

  private Upload(Consumer<Map<String, String>> form, Consumer<UploadedFile> files) {
    this.form = form;
    this.files = files;
  }

  /**
   * Reads the request to its end.
   *
   * @param form called once, before any file
   * @param files called for each file
   * @return whether it could be read
   */
  static boolean read(
      HttpServletRequest request,
      Consumer<Map<String, String>> form,
      Consumer<UploadedFile> files) {
    var reading = new Upload(form, files);
    try {
      if (!isMultipart(request)) {
        request.getParameterMap().forEach((name, values) -> reading.fields.put(name, values[0]));
      } else if (!reading.parts(request)) {
        return false;
      }
    } catch (IOException | IllegalStateException broken) {
      return false;
    }
    reading.tell();
    return true;
  }

  private static boolean isMultipart(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
  }

  private boolean parts(HttpServletRequest request) throws IOException, FileUploadException {
    var reader = new FileUpload();
    reader.setHeaderEncoding(StandardCharsets.UTF_8.name());
    reader.setPartHeaderSizeMax(LONGEST_HEADER);
    reader.setSizeMax(LARGEST_REQUEST);
    var parts = reader.getItemIterator(new ServletRequestContext(request));
    while (parts.hasNext()) {
      var part = parts.next();
      if (!part.isFormField()) {
        file(part);
      } else if (told || !field(part)) {
        return false;
      }
    }
    return true;
  }

  /** A field; says whether there was room for it. */
  private boolean field(FileItemStream part) throws IOException {
    try (var stream = part.openStream()) {
      var value = stream.readNBytes(LARGEST_FIELDS - read + 1);
      read += value.length;
      fields.putIfAbsent(part.getFieldName(), new String(value, StandardCharsets.UTF_8));
      return read <= LARGEST_FIELDS;
    }
  }

  private void file(FileItemStream part) throws IOException {
    try (var stream = part.openStream()) {
      var content = contentOf(stream);
      var name = nameOf(part);
      if (name.isEmpty() && content.length == 0) {
        // A browser sends an empty part where no file was chosen.
        return;
      }
      tell();
      files.accept(
          content.length > EvidenceFiles.LARGEST
              ? UploadedFile.tooLarge(name)
              : UploadedFile.of(name, content));
    }
  }

  /** The content; one byte more than is taken when there is more, the rest of it read and lost. */
  private static byte[] contentOf(InputStream stream) throws IOException {
    var content = new ByteArrayOutputStream();
    var chunk = new byte[CHUNK];
    for (int length = stream.read(chunk); length >= 0; length = stream.read(chunk)) {
      int room = EvidenceFiles.LARGEST + 1 - content.size();
      content.write(chunk, 0, Math.min(length, room));
    }
    return content.toByteArray();
  }

  private static String nameOf(FileItemStream part) {
    try {
      var name = part.getName();
      return name == null ? "" : name;
    } catch (InvalidFileNameException unprintable) {
      return unprintable.getName().replace("\0", "");
    }
  }

  private void tell() {
    if (!told) {
      told = true;
      form.accept(Map.copyOf(fields));
    }
  }
}
