package p2c.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The realm of the demonstration: accounts that everybody knows, addresses by placeholder. */
final class DemoRealm {

  static final String NAME = "partner2connect";
  static final String CLIENT = "partner2connect";

  /** Known to everybody; the application refuses it unless it runs as a demonstration. */
  static final String CLIENT_SECRET = "demo-secret-not-for-production";

  static final String PASSWORD = "demo";

  private static final String RESOURCE = "/realm/partner2connect-realm.json";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(P2C_[A-Z_]+)}");

  private DemoRealm() {}

  /** An account to sign in with, and what it is good for. */
  record Account(String username, String name, String what) {}

  /** The accounts as the first screen names them. */
  static List<Account> accounts() {
    return List.of(
        new Account("secretariat", "Salma Haddad", "the coalition's secretariat"),
        new Account("admin", "Adam Noor", "administrator, no membership"),
        new Account("chair", "Chika Okafor", "chair of ACCESS"),
        new Account("vicechair", "Victor Almeida", "vice-chair of ACCESS"),
        new Account("rapporteur", "Rania Petit", "rapporteur of ACCESS"),
        new Account("delegate1 … delegate9", "Daro Mensah and others", "participants in ACCESS"),
        new Account("focal1, focal2", "Fatou Diallo, Felix Brandt", "focal points"),
        new Account("observer", "Olga Lind", "observes ACCESS"),
        new Account("newcomer", "Nilo Reyes", "signed in, no membership"));
  }

  /** Writes the realm for one pair of addresses. */
  static void write(Path file, String publicUrl) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file,
        fill(template(), Map.of("P2C_PUBLIC_URL", publicUrl, "P2C_CLIENT_SECRET", CLIENT_SECRET)));
  }

  /**
   * Replaces every placeholder.
   *
   * @throws IllegalArgumentException if one has no value
   */
  static String fill(String template, Map<String, String> values) {
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(
            match -> {
              String value = values.get(match.group(1));
              if (value == null) {
                throw new IllegalArgumentException("No value for " + match.group());
              }
              return Matcher.quoteReplacement(value);
            });
  }

  static String template() throws IOException {
    try (InputStream resource = DemoRealm.class.getResourceAsStream(RESOURCE)) {
      if (resource == null) {
        throw new IOException(RESOURCE + " is not on the class path");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
