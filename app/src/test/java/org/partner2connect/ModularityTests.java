package org.partner2connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/**
 * The rooms keep to their doors, and the pictures of the house in docs/modules are those of the
 * code. Run with {@code -Dp2c.docs.write=true} to draw them anew.
 */
class ModularityTests {

  private static final ApplicationModules MODULES =
      ApplicationModules.of(
          Partner2Connect.class,
          com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
              "org.partner2connect.planted.."));

  private static final Path MANUAL = Path.of("..", "docs", "modules");

  @Test
  void modulesTalkThroughTheirDoorsOnly() {
    MODULES.verify();
  }

  @Test
  void thePicturesOfTheHouseAreCurrent() throws IOException {
    Path drawn = Files.createDirectories(Path.of("target", "modules"));
    new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(drawn.toString()))
        .writeModulesAsPlantUml()
        .writeIndividualModulesAsPlantUml()
        .writeModuleCanvases();
    if (Boolean.getBoolean("p2c.docs.write")) {
      Pictures.write(texts(drawn), MANUAL);
    }
    assertThat(sorted(MANUAL)).isEqualTo(sorted(drawn));
    assertThat(texts(MANUAL).keySet().stream().filter(name -> name.endsWith(".puml")))
        .allSatisfy(
            name -> assertThat(MANUAL.resolve(name.replace(".puml", ".svg"))).isNotEmptyFile());
  }

  /** The documenter promises no order, neither of lines nor of the entries of a cell. */
  private static Map<String, List<String>> sorted(Path folder) throws IOException {
    Map<String, List<String>> lines = new TreeMap<>();
    texts(folder)
        .forEach(
            (name, text) ->
                lines.put(
                    name,
                    text.lines().map(line -> line.replaceFirst("^\\|\\*", "*")).sorted().toList()));
    return lines;
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(puml|adoc)")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
