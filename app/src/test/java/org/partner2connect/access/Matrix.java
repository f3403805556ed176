package org.partner2connect.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of the manual that is made from the running application. A cell that is new or has
 * changed fails the build until somebody has read it and run the test with {@code
 * -Dp2c.docs.write=true}.
 */
final class Matrix {

  private final Path file;
  private final List<String> lines = new ArrayList<>();

  Matrix(String name, String title, String about, List<String> columns) {
    this.file = Path.of("..", "docs", "access", name + ".md");
    lines.add("# " + title);
    lines.add("");
    lines.add(about);
    lines.add("");
    lines.add("| " + String.join(" | ", columns) + " |");
    lines.add("|" + " --- |".repeat(columns.size()));
  }

  void row(List<String> cells) {
    lines.add("| " + String.join(" | ", cells) + " |");
  }

  void isOnRecord() throws IOException {
    if (Boolean.getBoolean("p2c.docs.write")) {
      Files.createDirectories(file.getParent());
      Files.write(file, lines);
    }
    assertThat(Files.readAllLines(file)).as(file.toString()).isEqualTo(lines);
  }
}
