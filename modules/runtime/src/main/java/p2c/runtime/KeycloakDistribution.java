package p2c.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak's own distribution, unpacked once and built for PostgreSQL, so that a later start has
 * nothing to build. It is started without its shell script, which would stay as a parent.
 */
final class KeycloakDistribution {

  // Raise it when the options below change: the name of the unpacked folder ends with it.
  private static final int BUILD = 1;
  private static final List<String> BUILD_OPTIONS = List.of("build", "--db=postgres");

  // As bin/kc.sh has them, but for a machine where the first seconds matter more than the peak.
  private static final List<String> JVM_OPTIONS =
      List.of(
          "-Xms64m",
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:+ExitOnOutOfMemoryError",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
          "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
          "-Dpicocli.disable.closures=true",
          "-Dquarkus-log-max-startup-records=10000",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");

  private KeycloakDistribution() {}

  /** Unpacks and builds the archive, or finds that already done. */
  static Path in(Path cache, Path archive, Path log) {
    String version =
        archive
            .getFileName()
            .toString()
            .replaceFirst("^keycloak-quarkus-dist-", "")
            .replaceFirst("\\.zip$", "");
    return UnpackedProgram.in(
        cache,
        "keycloak-" + version + "-build-" + BUILD,
        folder -> {
          unzip(archive, folder);
          build(folder, log);
        });
  }

  /** The command line of Keycloak's Java program. */
  static List<String> arguments(Path distribution, Path home, List<String> options) {
    List<String> arguments = new ArrayList<>(JVM_OPTIONS);
    arguments.add("-Dkc.home.dir=" + home);
    arguments.add("-Djboss.server.config.dir=" + home.resolve("conf"));
    arguments.addAll(List.of("-cp", distribution.resolve("lib/quarkus-run.jar").toString()));
    arguments.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    arguments.addAll(options);
    return arguments;
  }

  private static void unzip(Path archive, Path folder) throws IOException {
    try (InputStream file = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path inArchive = Path.of(entry.getName());
        if (inArchive.getNameCount() < 2) {
          continue;
        }
        // Everything stands in one top folder that bears the version.
        Path target = folder.resolve(inArchive.subpath(1, inArchive.getNameCount())).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("Unexpected path " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
  }

  private static void build(Path folder, Path log) {
    ManagedProcess.Command command =
        ManagedProcess.Command.java(arguments(folder, folder, BUILD_OPTIONS), Map.of());
    Preparation.run(command.line(), log, "Keycloak cannot be prepared");
  }
}
