package org.partner2connect.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The budgets of the house that can be read off sources only. */
final class SourceRules {

  static final int LINES_OF_A_FILE = 300;
  static final int LINES_OF_A_METHOD = 40;
  static final int PUBLIC_TYPES_OF_A_PACKAGE = 20;
  static final int TYPES_OF_A_PACKAGE = 60;

  private static final Pattern PHYSICAL_CSS =
      Pattern.compile(
          "(^|[;{\\s])((margin|padding|border|inset)-(left|right)|left|right|text-align:\\s*(left|right)|float:\\s*(left|right))\\s*:?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:(?:final|abstract|sealed|non-sealed) )*(?:class|record|interface|enum|@interface) ");

  private SourceRules() {}

  static List<Path> files(Path root, String... endings) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .filter(
              file ->
                  Stream.of(endings)
                      .anyMatch(ending -> file.getFileName().toString().endsWith(ending)))
          .filter(file -> !file.toString().matches(".*/(target|node_modules|generated|bundles)/.*"))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<String> longFiles(List<Path> files) {
    return files.stream()
        .filter(file -> read(file).lines().count() > LINES_OF_A_FILE)
        .map(file -> file + " has " + read(file).lines().count() + " lines")
        .toList();
  }

  static List<String> crowdedPackages(List<Path> files) {
    Map<Path, int[]> counts = new TreeMap<>();
    for (Path file : files) {
      if (!file.getFileName().toString().equals("package-info.java")) {
        int[] count = counts.computeIfAbsent(file.getParent(), ignored -> new int[2]);
        count[0]++;
        if (PUBLIC_TYPE.matcher(read(file)).find()) {
          count[1]++;
        }
      }
    }
    return counts.entrySet().stream()
        .filter(
            entry ->
                entry.getValue()[0] > TYPES_OF_A_PACKAGE
                    || entry.getValue()[1] > PUBLIC_TYPES_OF_A_PACKAGE)
        .map(
            entry ->
                "%s has %d types, %d of them public"
                    .formatted(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
        .toList();
  }

  static List<String> longMethods(List<Path> files) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    List<String> found = new ArrayList<>();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new TreePathScanner<Void, Void>() {
          @Override
          public Void visitMethod(MethodTree method, Void nothing) {
            var lines = unit.getLineMap();
            long start = positions.getStartPosition(unit, method);
            long end = positions.getEndPosition(unit, method);
            if (start >= 0 && end >= 0) {
              long length = lines.getLineNumber(end) - lines.getLineNumber(start) + 1;
              if (length > LINES_OF_A_METHOD) {
                found.add(
                    "%s: %s has %d lines"
                        .formatted(unit.getSourceFile().getName(), method.getName(), length));
              }
            }
            return super.visitMethod(method, nothing);
          }
        }.scan(unit, null);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return found;
  }

  static List<String> physicalCss(List<Path> files) {
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      int number = 0;
      for (String line : read(file).lines().toList()) {
        number++;
        var code = line.replaceAll("/\\*.*?\\*/", "");
        var match = PHYSICAL_CSS.matcher(code);
        if (match.find() && code.contains(":") && !code.contains("@")) {
          found.add(file + ":" + number + " " + line.strip());
        }
      }
    }
    return found;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
