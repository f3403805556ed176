package p2c.runtime;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The data folder of a local system (P2C_HOME): what it was made for, its secrets, its databases
 * and logs. Whatever looks wrong is refused and left as it is.
 */
final class DataFolder implements AutoCloseable {

  private static final String FORMAT = "1";
  private static final String LOCK = "lock";
  private static final String DESCRIPTION = "home.properties";
  private static final String SECRETS = "secrets.properties";
  private static final Set<String> SECRET_NAMES =
      Set.of("postgres", "partner2connect", "keycloak", "keycloak-admin");

  private final Path home;
  private final FolderLock lock;
  private final Properties secrets;

  private DataFolder(Path home, FolderLock lock, Properties secrets) {
    this.home = home;
    this.lock = lock;
    this.secrets = secrets;
  }

  /**
   * Opens the folder for this process alone, and makes it if it is absent or empty.
   *
   * @throws CannotStart if it is in use, damaged, foreign, or was made for other ports
   */
  static DataFolder open(Settings settings) {
    Path home = settings.home();
    requireOurs(home);
    FolderLock lock = FolderLock.on(home.resolve(LOCK));
    try {
      return new DataFolder(home, lock, describe(settings));
    } catch (RuntimeException e) {
      closeQuietly(lock);
      throw e;
    }
  }

  Path postgres() {
    return home.resolve("postgres");
  }

  Path keycloak() {
    return home.resolve("keycloak");
  }

  Path app() {
    return home.resolve("app");
  }

  Path balancer() {
    return home.resolve("balancer");
  }

  Path logs() {
    return home.resolve("logs");
  }

  Path log(String name) {
    return logs().resolve(name + ".log");
  }

  /** Sets the logs of the run before aside, so that each log tells of one run. */
  void keepPreviousLogs() {
    Path logs = logs();
    try {
      Files.createDirectories(logs);
      try (Stream<Path> files = Files.list(logs)) {
        for (Path log : files.filter(file -> file.toString().endsWith(".log")).toList()) {
          Files.move(
              log,
              log.resolveSibling(log.getFileName() + ".previous"),
              StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new CannotStart("Cannot write to " + logs + ": " + e + ".", e);
    }
  }

  /** Where running processes are recorded. */
  Path run() {
    return home.resolve("run");
  }

  Path secretsFile() {
    return home.resolve(SECRETS);
  }

  String secret(String name) {
    return secrets.getProperty(name);
  }

  @Override
  public void close() {
    closeQuietly(lock);
  }

  private static void requireOurs(Path home) {
    if (Files.exists(home) && !Files.isDirectory(home)) {
      throw new CannotStart(home + " is not a folder: choose another with P2C_HOME=….");
    }
    try {
      Files.createDirectories(home);
      if (!Files.exists(home.resolve(DESCRIPTION)) && !isEmpty(home)) {
        throw new CannotStart(
            "%s is not a data folder of Partner2Connect, or its %s is lost: choose an empty or new folder with P2C_HOME=…; nothing was changed."
                .formatted(home, DESCRIPTION));
      }
    } catch (IOException e) {
      throw new CannotStart("Cannot use the data folder " + home + ": " + e + ".", e);
    }
  }

  private static boolean isEmpty(Path home) throws IOException {
    try (Stream<Path> entries = Files.list(home)) {
      // The lock, and what a first start writes before the description.
      Set<String> early = Set.of(LOCK, SECRETS, SECRETS + ".new", DESCRIPTION + ".new");
      return entries.allMatch(entry -> early.contains(entry.getFileName().toString()));
    }
  }

  private static Properties describe(Settings settings) {
    Path home = settings.home();
    try {
      if (!Files.exists(home.resolve(DESCRIPTION))) {
        write(home.resolve(SECRETS), newSecrets());
        write(home.resolve(DESCRIPTION), description(settings));
      }
      requireSame(home, read(home.resolve(DESCRIPTION)), settings);
      Properties secrets = read(home.resolve(SECRETS));
      if (!secrets.stringPropertyNames().containsAll(SECRET_NAMES)) {
        throw damaged(home.resolve(SECRETS));
      }
      requireWholeDatabase(home);
      return secrets;
    } catch (IOException e) {
      throw new CannotStart("Cannot use the data folder " + home + ": " + e + ".", e);
    }
  }

  private static void requireSame(Path home, Properties found, Settings settings) {
    if (!FORMAT.equals(found.getProperty("format"))) {
      throw damaged(home.resolve(DESCRIPTION));
    }
    Properties wanted = description(settings);
    if (!found.equals(wanted)) {
      throw new CannotStart(
          "The data in %s was made for P2C_PORT=%s and P2C_KEYCLOAK_PORT=%s: use these ports, or another P2C_HOME."
              .formatted(home, found.getProperty("port"), found.getProperty("keycloak.port")));
    }
  }

  private static void requireWholeDatabase(Path home) {
    Path data = home.resolve("postgres");
    if (Files.exists(data) && !Files.isRegularFile(data.resolve("PG_VERSION"))) {
      throw damaged(data);
    }
  }

  private static CannotStart damaged(Path what) {
    return new CannotStart(
        what
            + " is damaged: restore it from a backup, or choose another P2C_HOME; nothing was changed.");
  }

  private static Properties description(Settings settings) {
    Properties description = new Properties();
    description.setProperty("format", FORMAT);
    description.setProperty("port", Integer.toString(settings.port()));
    description.setProperty("keycloak.port", Integer.toString(settings.keycloakPort()));
    return description;
  }

  private static Properties newSecrets() {
    SecureRandom random = new SecureRandom();
    Properties secrets = new Properties();
    for (String name : SECRET_NAMES) {
      byte[] bytes = new byte[24];
      random.nextBytes(bytes);
      secrets.setProperty(name, HexFormat.of().formatHex(bytes));
    }
    return secrets;
  }

  private static Properties read(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw damaged(file);
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw damaged(file);
    }
  }

  private static void write(Path file, Properties properties) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(unfinished)) {
      writer.write(
          properties.stringPropertyNames().stream()
              .sorted()
              .map(name -> name + "=" + properties.getProperty(name) + "\n")
              .collect(Collectors.joining()));
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void closeQuietly(FolderLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new IllegalStateException("Cannot release the lock of the data folder", e);
    }
  }
}
