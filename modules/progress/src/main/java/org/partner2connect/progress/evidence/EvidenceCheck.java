package org.partner2connect.progress.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/**
 * Looks at what a file is, never at what it says it is. Archives are not unpacked: their table of
 * contents tells enough.
 */
@Component
class EvidenceCheck {

  private static final int LONGEST_NAME = 150;
  private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
  private static final MediaType TEXT = MediaType.TEXT_PLAIN;
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029\\ufffe\\uffff\"<>:|?*]");

  /** Text that a browser could take for a page, whatever its name. */
  private static final Pattern MARKUP =
      Pattern.compile("(?is)\\A\\ufeff?\\s*<(?:!doctype|html|head|body|script|svg|\\?xml)");

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  /** The name without folders, and without what no file system or reader could show. */
  static String cleaned(String typed) {
    var name = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
    name = UNPRINTABLE.matcher(name).replaceAll("").strip();
    int dot = name.lastIndexOf('.');
    var ending = dot < 0 ? "" : name.substring(dot);
    int most = LONGEST_NAME - ending.length();
    if (name.length() <= LONGEST_NAME || most <= 0) {
      return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
    int cut = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
    return name.substring(0, cut) + ending;
  }

  /**
   * What the file is.
   *
   * @param name cleaned
   * @throws EvidenceRefused when it is of no kind that is taken, or of another than its name says
   */
  FileKind kindOf(String name, byte[] content) {
    var kind = FileKind.named(name).orElseThrow(() -> EvidenceRefused.type(name));
    var detected = detect(content);
    if (kind.isPacked()) {
      checkArchive(kind, name, content);
    } else if (kind.isText()) {
      checkText(name, content, detected);
    } else if (!detected.toString().equals(kind.mediaType())) {
      throw FileKind.named("x." + detected.getSubtype()).isPresent()
          ? EvidenceRefused.misnamed(name)
          : EvidenceRefused.type(name);
    }
    return kind;
  }

  private static void checkText(String name, byte[] content, MediaType detected) {
    var beginning = new String(content, 0, Math.min(content.length, 4_096), StandardCharsets.UTF_8);
    if (!detected.equals(TEXT) || MARKUP.matcher(beginning).find()) {
      throw EvidenceRefused.type(name);
    }
  }

  private static void checkArchive(FileKind kind, String name, byte[] content) {
    var packed = PackedFile.read(content).orElseThrow(() -> EvidenceRefused.misnamed(name));
    if (packed.unpacked() > LARGEST_UNPACKED) {
      throw EvidenceRefused.archive(name);
    }
    if (packed.names().stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
      throw EvidenceRefused.macros(name);
    }
    if (!packed.names().containsAll(partsOf(kind))) {
      throw EvidenceRefused.misnamed(name);
    }
  }

  private static List<String> partsOf(FileKind kind) {
    return switch (kind) {
      case DOCX -> List.of("[Content_Types].xml", "word/document.xml");
      case XLSX -> List.of("[Content_Types].xml", "xl/workbook.xml");
      default -> List.of("mimetype", "content.xml");
    };
  }

  private MediaType detect(byte[] content) {
    try (var stream = new ByteArrayInputStream(content)) {
      return types.detect(stream, new Metadata());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
