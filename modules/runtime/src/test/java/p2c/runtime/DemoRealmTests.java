package p2c.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class DemoRealmTests {

  @TempDir Path folder;

  @Test
  void fillsEveryPlaceholder() throws Exception {
    Path file = folder.resolve("realm.json");
    DemoRealm.write(file, "http://127.0.0.1:9999");
    assertThat(Files.readString(file)).doesNotContain("${").contains("http://127.0.0.1:9999/");
  }

  @Test
  void refusesAPlaceholderWithoutAValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DemoRealm.fill("a ${P2C_PUBLIC_URL} b", Map.of()))
        .withMessageContaining("P2C_PUBLIC_URL");
  }

  @Test
  void keepsWhateverAValueHolds() {
    assertThat(DemoRealm.fill("<${P2C_X}>", Map.of("P2C_X", "$1\\"))).isEqualTo("<$1\\>");
  }

  @Test
  void fixesTheIdentityOfEveryAccount() throws Exception {
    Map<String, String> ids =
        people().stream()
            .collect(Collectors.toMap(user -> text(user, "username"), user -> text(user, "id")));
    assertThat(ids)
        .hasSize(18)
        .containsEntry("secretariat", "00000000-0000-4000-8000-000000000001")
        .containsEntry("chair", "00000000-0000-4000-8000-000000000003")
        .containsEntry("delegate9", "00000000-0000-4000-8000-000000000019")
        .containsEntry("newcomer", "00000000-0000-4000-8000-000000000024");
    assertThat(ids.values()).doesNotHaveDuplicates();
  }

  @Test
  void givesGlobalRolesToTwoAccountsOnly() throws Exception {
    Map<String, Object> holders =
        people().stream()
            .filter(user -> user.get("realmRoles").toString().matches(".*(SECR|ADMIN).*"))
            .collect(
                Collectors.toMap(user -> text(user, "username"), user -> user.get("realmRoles")));
    assertThat(holders)
        .containsOnlyKeys("secretariat", "admin")
        .containsEntry("secretariat", List.of("default-roles-partner2connect", "SECRETARIAT"))
        .containsEntry("admin", List.of("default-roles-partner2connect", "ADMINISTRATOR"));
  }

  @Test
  void putsRolesAndAudienceIntoTheTokensOfBothClients() throws Exception {
    for (Map<String, Object> client : list(realm(), "clients")) {
      assertThat(list(client, "protocolMappers"))
          .extracting(mapper -> text(mapper, "protocolMapper"))
          .containsExactly("oidc-usermodel-realm-role-mapper", "oidc-audience-mapper");
    }
  }

  @Test
  void letsOnlyThePublicClientOfTheDemonstrationSendPasswords() throws Exception {
    assertThat(list(realm(), "clients"))
        .filteredOn(client -> client.get("directAccessGrantsEnabled").equals(true))
        .extracting(client -> text(client, "clientId"))
        .containsExactly("p2c-cli");
  }

  @Test
  void differsFromTheRealmForProductionOnlyWhereItMust() throws Exception {
    Map<String, Object> expected = realm();
    expected.put(
        "users", list(expected, "users").stream().filter(DemoRealmTests::isProgram).toList());
    expected.put("sslRequired", "external");
    expected.put("passwordPolicy", "length(12) and notUsername(undefined) and notEmail(undefined)");
    expected.put(
        "clients",
        list(expected, "clients").stream()
            .filter(client -> !text(client, "clientId").equals("p2c-cli"))
            .toList());
    assertThat(parse(Files.readString(Path.of("../../docs/keycloak/partner2connect-realm.json"))))
        .isEqualTo(expected);
  }

  @Test
  void letsTheApplicationKeepAccountsAndOrganisationsAndNothingElse() throws Exception {
    assertThat(list(realm(), "users"))
        .filteredOn(DemoRealmTests::isProgram)
        .singleElement()
        .satisfies(
            program ->
                assertThat(program)
                    .containsEntry(
                        "clientRoles",
                        Map.of(
                            "realm-management",
                            List.of("view-users", "manage-users", "manage-organizations")))
                    .doesNotContainKeys("credentials", "realmRoles"));
  }

  @Test
  void letsTheInvitedRegisterAndHasRoomForOrganisations() throws Exception {
    assertThat(realm())
        .containsEntry("registrationAllowed", true)
        .containsEntry("organizationsEnabled", true);
    assertThat(list(realm(), "authenticationFlows").toString())
        .contains("auth-username-password-form")
        .doesNotContain("authenticator=organization");
  }

  private static List<Map<String, Object>> people() throws Exception {
    return list(realm(), "users").stream().filter(user -> !isProgram(user)).toList();
  }

  private static boolean isProgram(Map<String, Object> user) {
    return "partner2connect".equals(user.get("serviceAccountClientId"));
  }

  private static Map<String, Object> realm() throws Exception {
    return parse(DemoRealm.template());
  }

  // Every JSON document is a YAML document.
  private static Map<String, Object> parse(String json) {
    return new Yaml().load(json);
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Map<String, Object> parent, String name) {
    return (List<Map<String, Object>>) parent.get(name);
  }

  private static String text(Map<String, Object> parent, String name) {
    return (String) parent.get(name);
  }
}
