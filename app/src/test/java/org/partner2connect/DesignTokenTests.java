package org.partner2connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dark scheme is the same whether the system or the person asks for it. */
class DesignTokenTests {

  @Test
  void bothListsOfDarkValuesAreEqual() throws IOException {
    for (Path file : tokens()) {
      String css = Files.readString(file);
      assertThat(declarations(css, ":root:not([data-scheme=\"light\"])"))
          .isNotEmpty()
          .isEqualTo(declarations(css, ":root[data-scheme=\"dark\"]"));
    }
  }

  private static List<Path> tokens() throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of(".."))) {
      List<Path> files =
          walk.filter(file -> file.toString().matches(".*/src/main/.*/tokens\\.css")).toList();
      assertThat(files).isNotEmpty();
      return files;
    }
  }

  private static List<String> declarations(String css, String selector) {
    int start = css.indexOf(selector + " {");
    assertThat(start).as(selector).isNotNegative();
    String block = css.substring(css.indexOf('{', start) + 1, css.indexOf('}', start));
    Matcher matcher = Pattern.compile("([a-z0-9-]+):\\s*([^;]+);").matcher(block);
    return matcher.results().map(r -> r.group(1) + ":" + r.group(2)).sorted().toList();
  }
}
