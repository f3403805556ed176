package org.partner2connect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

/** Draws PlantUML texts as SVG, with the layout engine that PlantUML brings along. */
final class Pictures {

  private Pictures() {}

  static void write(Map<String, String> texts, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (var entry : texts.entrySet()) {
      Files.writeString(folder.resolve(entry.getKey()), entry.getValue());
      if (entry.getKey().endsWith(".puml")) {
        String source =
            entry.getValue().replaceFirst("@startuml.*\n", "$0!pragma layout smetana\n");
        var svg = new ByteArrayOutputStream();
        new SourceStringReader(source)
            .outputImage(svg, new FileFormatOption(FileFormat.SVG, false));
        Files.write(folder.resolve(entry.getKey().replace(".puml", ".svg")), svg.toByteArray());
      }
    }
  }
}
