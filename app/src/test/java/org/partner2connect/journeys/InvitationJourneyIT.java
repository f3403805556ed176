package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.AbstractUserRepresentation;

/** Somebody opens the link in a mail, creates an account, accepts, and is at work. */
@ExtendWith(Stage.class)
class InvitationJourneyIT {

  private static final String ORGANISATION = "Sample Islands, Department of Communications";

  @Test
  void aPersonWithoutAnAccountRegistersAcceptsAndIsSeated(Cast cast) throws Exception {
    String link = invitation(cast, "ada.new@example.org", "fr");
    Page ada = cast.visitor(360, ColorScheme.DARK, "en-GB");
    ada.navigate(link);
    assertThat(ada.locator("h1")).containsText(ORGANISATION);
    ada.locator("button[value=register]").click();

    assertThat(ada.locator("html")).hasAttribute("lang", "fr");
    assertThat(ada.locator("#username")).hasValue("ada.new@example.org");
    ada.locator("#username").fill("ada.new");
    ada.locator("#email").fill("ada.other@example.org");
    ada.locator("#password").fill("a-long-enough-password");
    ada.locator("#password-confirm").fill("a-long-enough-password");
    ada.locator("#firstName").fill("Ada");
    ada.locator("#lastName").fill("Neuve");
    ada.locator("#kc-register-form [type=submit]").click();

    ada.waitForURL("**/fr/invitation*");
    assertThat(ada.locator("button.main")).hasText("Accepter en tant que Ada Neuve");
    ada.locator("button.main").click();
    ada.waitForURL("**/workspace/**");
    Assertions.assertThat(seats(cast, "Ada Neuve")).isEqualTo("DELEGATE");

    Page second = cast.visitor();
    second.navigate(link);
    assertThat(second.locator("h1")).isVisible();
    assertThat(second.locator("form")).hasCount(0);
    isShownByKeycloak(cast, "ada.new");
  }

  @Test
  void whoeverIsSignedInAsSomebodyElseChangesTheAccount(Cast cast) throws Exception {
    String link = invitation(cast, "nilo@example.org", "en");
    Page page = cast.signedIn("delegate3");
    page.navigate(link);
    page.locator("button[value=sign-in]").click();
    assertThat(page.locator("dl")).containsText("Diego Rojas");
    page.locator("button.main").click();
    assertThat(page.locator("[role=alert]")).containsText("University of Exampleton");
    page.locator("button[name=then]").click();

    page.locator("#username").fill("newcomer");
    page.locator("#password").fill("demo");
    page.locator("#kc-login").click();
    assertThat(page.locator("button.main")).hasText("Accept as Nilo Reyes");
    Assertions.assertThat(seats(cast, "Nilo Reyes")).isNull();
  }

  /** An invitation whose link the test knows: the real one is in the mail, and nowhere else. */
  private static String invitation(Cast cast, String email, String language) throws Exception {
    String token = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "").substring(0, 43);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
    try (Connection database = DriverManager.getConnection(cast.system().jdbcUrl());
        var insert =
            database.prepareStatement(
                """
                insert into membership.invitation (id, organisation_id, email, email_key, name,
                  role, language, token_hash, invited_at, expires_at, status, version)
                select gen_random_uuid(), id, ?, ?, 'Somebody', 'DELEGATE', ?, ?, now(),
                  now() + interval '14 days', 'OPEN', 0
                from membership.member_organisation where name = ?
                """)) {
      insert.setString(1, email);
      insert.setString(2, email);
      insert.setString(3, language);
      insert.setString(4, HexFormat.of().formatHex(hash));
      insert.setString(5, ORGANISATION);
      Assertions.assertThat(insert.executeUpdate()).isEqualTo(1);
    }
    return "/" + language + "/invitations/" + token;
  }

  private static String seats(Cast cast, String name) throws Exception {
    try (Connection database = DriverManager.getConnection(cast.system().jdbcUrl());
        var select =
            database.prepareStatement(
                """
                select string_agg(seat.role, ' ') from membership.published_seat seat
                join identity.person on person.id = seat.person_id
                where person.display_name = ? and seat.name = ?
                """)) {
      select.setString(1, name);
      select.setString(2, ORGANISATION);
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static void isShownByKeycloak(Cast cast, String username) {
    try (var keycloak =
        KeycloakBuilder.builder()
            .serverUrl(cast.system().keycloakUrl())
            .realm("master")
            .clientId("admin-cli")
            .username("admin")
            .password(cast.system().keycloakAdminPassword())
            .build()) {
      var organisations = keycloak.realm("partner2connect").organizations();
      await()
          .atMost(Duration.ofSeconds(40))
          .untilAsserted(
              () ->
                  Assertions.assertThat(organisations.search(ORGANISATION, true, 0, 10))
                      .singleElement()
                      .satisfies(
                          shown ->
                              Assertions.assertThat(
                                      organisations.get(shown.getId()).members().list(0, 100))
                                  .extracting(AbstractUserRepresentation::getUsername)
                                  .contains(username, "delegate1")));
    }
  }
}
