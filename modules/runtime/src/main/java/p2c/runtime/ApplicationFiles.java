package p2c.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The application unpacked into the data folder: it starts faster from there, and a build may
 * replace the archive while it runs.
 */
final class ApplicationFiles {

  private ApplicationFiles() {}

  /** Unpacks the archive unless this very one is there already, and returns the jar to start. */
  static Path in(Path folder, Path archive, Path log) {
    try {
      Path current = folder.resolve(fingerprint(archive));
      if (!Files.isDirectory(current)) {
        UnpackedProgram.deleteRecursively(folder);
        Files.createDirectories(folder);
        Path unfinished = folder.resolve("unfinished");
        unpack(archive, unfinished, log);
        Files.move(unfinished, current, StandardCopyOption.ATOMIC_MOVE);
      }
      return jarIn(current);
    } catch (IOException e) {
      throw new CannotStart("Cannot unpack " + archive + " into " + folder + ": " + e + ".", e);
    }
  }

  private static String fingerprint(Path archive) throws IOException {
    return Files.getLastModifiedTime(archive).toMillis() + "-" + Files.size(archive);
  }

  private static void unpack(Path archive, Path target, Path log) throws IOException {
    if (isExtractable(archive)) {
      List<String> arguments =
          List.of(
              "-Djarmode=tools",
              "-jar",
              archive.toString(),
              "extract",
              "--destination",
              target.toString());
      ManagedProcess.Command command = ManagedProcess.Command.java(arguments, Map.of());
      Preparation.run(command.line(), log, "The application cannot be unpacked");
    } else {
      Files.createDirectories(target);
      Files.copy(archive, target.resolve(archive.getFileName()));
    }
  }

  private static boolean isExtractable(Path archive) throws IOException {
    try (JarFile jar = new JarFile(archive.toFile())) {
      return jar.getEntry("BOOT-INF/") != null;
    }
  }

  private static Path jarIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("no jar in " + folder));
    }
  }
}
