package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {

  @TempDir Path temporary;
  private Path home;

  @BeforeEach
  void chooseHome() {
    home = temporary.resolve("home");
  }

  @Test
  void keepsItsSecretsFromOneStartToTheNext() {
    String first = secretOf(settings(8080, 8180));
    assertThat(first).hasSize(48);
    assertThat(secretOf(settings(8080, 8180))).isEqualTo(first);
  }

  @Test
  void keepsItsSecretsFromOtherPeople() throws Exception {
    secretOf(settings(8080, 8180));
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(home.resolve("secrets.properties"))))
        .isEqualTo("rw-------");
  }

  @Test
  void refusesOtherPortsThanItsDataWasMadeFor() {
    secretOf(settings(8080, 8180));
    assertRefused(settings(9090, 8180), "was made for P2C_PORT=8080 and P2C_KEYCLOAK_PORT=8180");
  }

  @Test
  void refusesAForeignFolderAndLeavesItAlone() throws Exception {
    Files.createDirectories(home);
    Files.writeString(home.resolve("thesis.txt"), "years of work");
    assertRefused(settings(8080, 8180), "is not a data folder of Partner2Connect");
    try (Stream<Path> entries = Files.list(home)) {
      assertThat(entries).containsExactly(home.resolve("thesis.txt"));
    }
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws Exception {
    Files.writeString(home, "a file");
    assertRefused(settings(8080, 8180), "is not a folder");
  }

  @Test
  void refusesADamagedDescription() throws Exception {
    secretOf(settings(8080, 8180));
    Files.write(home.resolve("home.properties"), new byte[] {0, (byte) 0xff, 1, 2});
    assertRefused(settings(8080, 8180), "home.properties is damaged");
  }

  @Test
  void refusesAnIllFormedDescription() throws Exception {
    secretOf(settings(8080, 8180));
    Files.writeString(home.resolve("home.properties"), "format=\\u00zz");
    assertRefused(settings(8080, 8180), "home.properties is damaged");
  }

  @Test
  void refusesLostSecretsInsteadOfInventingNewOnes() throws Exception {
    secretOf(settings(8080, 8180));
    Files.delete(home.resolve("secrets.properties"));
    assertRefused(settings(8080, 8180), "secrets.properties is damaged");
    assertThat(home.resolve("secrets.properties")).doesNotExist();
  }

  @Test
  void refusesADatabaseFolderWithoutADatabase() throws Exception {
    secretOf(settings(8080, 8180));
    Files.createDirectories(home.resolve("postgres/base"));
    assertRefused(settings(8080, 8180), "postgres is damaged");
    assertThat(home.resolve("postgres/base")).exists();
  }

  @Test
  void freesTheFolderWhenItRefuses() throws Exception {
    secretOf(settings(8080, 8180));
    assertRefused(settings(9090, 8180), "was made for");
    assertThat(secretOf(settings(8080, 8180))).isNotEmpty();
  }

  @Test
  void setsTheLogsOfTheRunBeforeAside() throws Exception {
    try (DataFolder folder = DataFolder.open(settings(8080, 8180))) {
      Files.createDirectories(home.resolve("logs"));
      Files.writeString(folder.log("application"), "yesterday");
      folder.keepPreviousLogs();
      assertThat(folder.log("application")).doesNotExist();
      assertThat(home.resolve("logs/application.log.previous")).hasContent("yesterday");
    }
  }

  private Settings settings(int port, int keycloakPort) {
    return new Settings(
        home, temporary.resolve("cache"), port, keycloakPort, 8025, 1, false, List.of());
  }

  private static String secretOf(Settings settings) {
    try (DataFolder folder = DataFolder.open(settings)) {
      return folder.secret("postgres");
    }
  }

  private static void assertRefused(Settings settings, String sentence) {
    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> DataFolder.open(settings))
        .withMessageContaining(sentence)
        .withMessageNotContaining("\n");
  }
}
