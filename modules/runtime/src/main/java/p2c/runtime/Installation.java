package p2c.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the build leaves behind for the supervisor: the application and the Keycloak archive. */
record Installation(Path appJar, Path keycloakArchive) {

  /**
   * Finds both under the source tree's top folder.
   *
   * @throws CannotStart if something was not built yet
   */
  static Installation under(Path top) {
    Path appJar = top.resolve("app/target/partner2connect.jar");
    Path pointer = top.resolve("modules/runtime/target/keycloak.path");
    if (!Files.isRegularFile(appJar) || !Files.isRegularFile(pointer)) {
      throw new CannotStart("Nothing is built under " + top + " yet: run ./p2c build first.");
    }
    return new Installation(appJar, keycloakArchive(pointer));
  }

  private static Path keycloakArchive(Path pointer) {
    try {
      Path archive = Path.of(Files.readString(pointer).strip());
      if (!Files.isRegularFile(archive)) {
        throw new CannotStart(
            "The Keycloak archive " + archive + " is gone: run ./p2c build to fetch it again.");
      }
      return archive;
    } catch (IOException e) {
      throw new CannotStart("Cannot read " + pointer + ": run ./p2c build again.", e);
    }
  }
}
