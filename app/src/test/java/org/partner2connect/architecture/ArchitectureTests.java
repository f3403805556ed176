package org.partner2connect.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the budgets and rules of the house, and shows that each of them can fail. */
class ArchitectureTests {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.partner2connect", "p2c.runtime");

  private static final JavaClasses PLANTED =
      new ClassFileImporter().importPackages("org.partner2connect.planted");

  static List<ArchRule> rules() {
    return CodeRules.ALL;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theHouseKeeps(ArchRule rule) {
    rule.check(HOUSE);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aPlantedViolationIsFound(ArchRule rule) {
    assertThat(rule.evaluate(PLANTED).hasViolation()).as(rule.getDescription()).isTrue();
  }

  @Test
  void filesAreShort() {
    assertThat(SourceRules.longFiles(sources(".java", ".ts", ".css", ".mjs", ".js"))).isEmpty();
  }

  @Test
  void aLongFileIsFound(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("Long.java"), "// line\n".repeat(301));
    assertThat(SourceRules.longFiles(List.of(file))).hasSize(1);
  }

  @Test
  void methodsAreShort() {
    assertThat(SourceRules.longMethods(sources(".java"))).isEmpty();
  }

  @Test
  void aLongMethodIsFound(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("Long.java"),
            "class Long {\nvoid m() {\n" + "m();\n".repeat(40) + "}\n}\n");
    assertThat(SourceRules.longMethods(List.of(file))).hasSize(1);
  }

  @Test
  void packagesAreNotCrowded() {
    assertThat(SourceRules.crowdedPackages(sources(".java"))).isEmpty();
  }

  @Test
  void aCrowdedPackageIsFound(@TempDir Path folder) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i <= SourceRules.PUBLIC_TYPES_OF_A_PACKAGE; i++) {
      files.add(
          Files.writeString(folder.resolve("T" + i + ".java"), "public class T" + i + " {}\n"));
    }
    assertThat(SourceRules.crowdedPackages(files)).hasSize(1);
  }

  @Test
  void styleSheetsKnowNoLeftAndRight() {
    assertThat(SourceRules.physicalCss(sources(".css"))).isEmpty();
  }

  @Test
  void aLeftMarginIsFound(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.css"), "p { margin-left: 1px; }\n");
    assertThat(SourceRules.physicalCss(List.of(file))).hasSize(1);
  }

  @Test
  void theKernelAndTheEngineStandOnTheirOwn() {
    assertThat(
            outsiders(
                "org.partner2connect.yjs",
                "java.",
                "org.jspecify.",
                "org.springframework.modulith.NamedInterface",
                "org.partner2connect.yjs"))
        .isEmpty();
    assertThat(
            outsiders(
                "org.partner2connect.kernel",
                "java.",
                "org.jspecify.",
                "org.jmolecules.",
                "com.github.f4b6a3.uuid.",
                "org.partner2connect.kernel"))
        .isEmpty();
    assertThat(outsiders("org.partner2connect.uikit", "java.")).isNotEmpty();
  }

  private static List<String> outsiders(String module, String... allowed) {
    return HOUSE.stream()
        .filter(type -> type.getPackageName().startsWith(module))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> !target.isPrimitive())
        .map(target -> target.getName())
        .filter(name -> Stream.of(allowed).noneMatch(name::startsWith))
        .distinct()
        .toList();
  }

  private static List<Path> sources(String... endings) {
    return Stream.concat(
            SourceRules.files(ROOT.resolve("modules"), endings).stream(),
            SourceRules.files(ROOT.resolve("app"), endings).stream())
        .filter(file -> file.toString().contains("/src/main/"))
        .toList();
  }
}
