package org.partner2connect.progress.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceCheckTests {

  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  private static final byte[] PDF = bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
  private static final byte[] JPEG = {
    (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1
  };

  private final EvidenceCheck check = new EvidenceCheck();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes("<x/>"));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void knowsWhatIsTaken() throws IOException {
    assertThat(check.kindOf("a.PDF", PDF)).isEqualTo(FileKind.PDF);
    assertThat(check.kindOf("a.png", PNG)).isEqualTo(FileKind.PNG);
    assertThat(check.kindOf("a.jpeg", JPEG)).isEqualTo(FileKind.JPEG);
    assertThat(check.kindOf("a.docx", zip("[Content_Types].xml", "word/document.xml")))
        .isEqualTo(FileKind.DOCX);
    assertThat(check.kindOf("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")))
        .isEqualTo(FileKind.XLSX);
    assertThat(check.kindOf("a.odt", zip("mimetype", "content.xml"))).isEqualTo(FileKind.ODT);
    assertThat(check.kindOf("a.csv", bytes("village,masts\n=1+1,2\n"))).isEqualTo(FileKind.CSV);
    assertThat(check.kindOf("a.txt", bytes("Douze mâts à Zinder"))).isEqualTo(FileKind.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.svg", "a.html", "a.htm", "a.xml", "a.exe", "a.zip", "a.js", "a", "", ".", "a.xlsm"
      })
  void takesNoOtherKind(String name) {
    assertRefused(name, PNG, "type");
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf, misnamed",
    "a.jpg, misnamed",
    "a.csv, type",
    "a.txt, type",
    "a.docx, misnamed"
  })
  void takesNoNameForGranted(String name, String why) {
    assertRefused(name, PNG, why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
        "\ufeff  <html><script>alert(1)</script></html>",
        "<!DOCTYPE html><p>x",
        "<ScRiPt>alert(1)</script>"
      })
  void takesNoPageForText(String page) {
    for (var name : new String[] {"a.txt", "a.csv"}) {
      assertRefused(name, bytes(page), "type");
    }
    for (var name : new String[] {"a.pdf", "a.png"}) {
      assertThatThrownBy(() -> check.kindOf(name, bytes(page))).isInstanceOf(EvidenceRefused.class);
    }
  }

  @Test
  void unpacksNothing() throws IOException {
    var bomb = zip("[Content_Types].xml", "word/document.xml");
    // What the table of contents says of the size unpacked, made four gigabytes.
    int entry = indexOf(bomb, 'P', 'K', 1, 2);
    for (int i = 0; i < 4; i++) {
      bomb[entry + 24 + i] = (byte) 0xff;
    }
    assertRefused("a.docx", bomb, "archive");
    assertRefused(
        "a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "macros");
    assertRefused("a.docx", zip("[Content_Types].xml", "xl/workbook.xml"), "misnamed");
    assertRefused("a.xlsx", bytes("PK\u0005\u0006 and nothing else, not even an end"), "misnamed");
    var garbled = zip("[Content_Types].xml", "word/document.xml");
    garbled[indexOf(garbled, 'P', 'K', 1, 2)] = 'Q';
    assertRefused("a.docx", garbled, "misnamed");
  }

  private static int indexOf(byte[] content, int... wanted) {
    for (int at = 0; ; at++) {
      boolean found = true;
      for (int i = 0; i < wanted.length; i++) {
        found &= content[at + i] == wanted[i];
      }
      if (found) {
        return at;
      }
    }
  }

  private void assertRefused(String name, byte[] content, String why) {
    assertThatThrownBy(() -> check.kindOf(name, content))
        .isInstanceOfSatisfying(
            EvidenceRefused.class,
            refused -> assertThat(refused.messageKey()).isEqualTo("progress.evidence." + why));
  }

  @Test
  void cleansNames() {
    assertThat(EvidenceCheck.cleaned("C:\\Users\\ann\\Photo été.png")).isEqualTo("Photo été.png");
    assertThat(EvidenceCheck.cleaned("../../etc/passwd")).isEqualTo("passwd");
    assertThat(EvidenceCheck.cleaned("a\r\nSet-Cookie x=\"y\".pdf"))
        .isEqualTo("aSet-Cookie x=y.pdf");
    assertThat(EvidenceCheck.cleaned("gnp.\u202efdp.exe")).isEqualTo("gnp.fdp.exe");
    assertThat(EvidenceCheck.cleaned("x".repeat(400) + ".pdf")).hasSize(150).endsWith("x.pdf");
    assertThat(EvidenceCheck.cleaned("x." + "y".repeat(400))).hasSize(150);
  }
}
