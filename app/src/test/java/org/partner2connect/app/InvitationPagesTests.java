package org.partner2connect.app;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.http.Cookie;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.identity.People;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.NewOrganisation;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.membership.invitations.Invitations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The way from a mailed link to a seat, as far as it goes without Keycloak. */
@AppTest
class InvitationPagesTests {

  private static final String ISSUER = "http://127.0.0.1:1/realms/partner2connect";
  private static final String INVITEE = "Ada <script>alert('{0}')</script> \"Lovelace\"";
  private static final String COOKIE = "p2c-invitation";

  @LocalServerPort private int port;
  @Autowired private WebApplicationContext context;
  @Autowired private SystemActor system;
  @Autowired private Admission admission;
  @Autowired private Invitations invitations;
  @Autowired private MembershipQueries membership;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;

  private Web web;
  private MockMvc mvc;
  private String token;

  @BeforeEach
  void invite() throws Exception {
    web = new Web(port);
    mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    token = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "").substring(0, 43);
    var organisation = organisation("Inviting & <b>Sample</b> " + token.substring(0, 6));
    system.run(
        "a test",
        () -> {
          var id =
              invitations.invite(
                  organisation, "ada@example.org", INVITEE, SeatRole.DELEGATE, Locale.FRENCH);
          setToken(id);
        });
  }

  @Test
  void tellsWhoInvitesIntoWhatAndChangesNothing() {
    for (int read = 0; read < 2; read++) {
      var page = web.get("/fr/invitations/" + token);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body())
          .contains("<html lang=\"fr\"")
          .contains("Inviting &amp; &lt;b&gt;Sample&lt;/b&gt;")
          .contains("Ada &lt;script&gt;alert(")
          .contains("Délégué")
          .contains("Le secrétariat de la Coalition")
          .contains("heure de Genève")
          .contains("Créer un compte")
          .doesNotContain("ada@example.org", "<script", " style=");
      isDiscreet(page);
      assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/invitations/x",
        "/en/invitations/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "/invitations/%00",
        "/invitations/..%2e",
        "/invitations/%27%20or%201%3D1"
      })
  void knowsNoForgedLink(String path) {
    var page = web.get(path);
    assertThat(page.statusCode()).isIn(400, 404);
    assertThat(page.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void explainsALinkThatCannotBeUsed() {
    jdbc.sql(
            "update membership.invitation set expires_at = now() - interval '1 second' where token_hash = ?")
        .param(hash())
        .update();
    var page = web.get("/en/invitations/" + token);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("It was valid until").doesNotContain("<form");
    var entered = enter("sign-in");
    assertThat(entered.statusCode()).isEqualTo(200);
    assertThat(entered.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void carriesTheLinkPastKeycloakInACookieAndInNoAddress() {
    var entered = enter("register");
    assertThat(entered.statusCode()).isEqualTo(303);
    assertThat(entered.headers().firstValue("location")).hasValue("/en/invitation");
    assertThat(entered.headers().allValues("set-cookie"))
        .hasSize(4)
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Max-Age="))
        .anyMatch(cookie -> cookie.startsWith(COOKIE + "=" + token + "; Path=/en/invitation;"));
    isDiscreet(entered);
    var door = web.get("/en/invitation", "Cookie", COOKIE + "=" + token);
    assertThat(door.statusCode()).isEqualTo(302);
    assertThat(door.headers().firstValue("location").orElseThrow())
        .endsWith("/oauth2/authorization/keycloak");
    isDiscreet(door);
  }

  @Test
  void asksAsWhomAndSeatsOnceFromItsOwnFormOnly() throws Exception {
    var subject = "subject-of-" + token;
    var person = people.recognise(ISSUER, subject, "Ada Lovelace", "other@example.org", null);
    var asked = send(MockMvcRequestBuilders.get("/en/invitation"), subject);
    assertThat(asked.getStatus()).isEqualTo(200);
    assertThat(asked.getContentAsString())
        .contains("Accept as Ada Lovelace", "other@example.org", "name=\"_csrf\"")
        .contains("name=\"then\" value=\"invitation\"");
    var unasked = send(MockMvcRequestBuilders.post("/en/invitation"), subject);
    assertThat(unasked.getStatus()).isEqualTo(302);
    assertThat(unasked.getRedirectedUrl()).isEqualTo("/en/invitation");
    assertThat(membership.seatOf(person)).isEmpty();
    var accepted = send(MockMvcRequestBuilders.post("/en/invitation").with(csrf()), subject);
    assertThat(accepted.getStatus()).isEqualTo(303);
    assertThat(accepted.getHeader("Location")).isEqualTo("/workspace/?joined");
    assertThat(accepted.getHeaders("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith(COOKIE))
        .hasSize(3)
        .allSatisfy(cookie -> assertThat(cookie).startsWith(COOKIE + "=;").contains("Max-Age=0"));
    assertThat(membership.seatOf(person)).isPresent();
    assertThat(web.get("/en/invitations/" + token).body())
        .contains("Somebody has accepted it already");
    people.recognise(ISSUER, "late-" + token, "Late Comer", null, null);
    var late = send(MockMvcRequestBuilders.post("/en/invitation").with(csrf()), "late-" + token);
    assertThat(late.getStatus()).isEqualTo(409);
    assertThat(late.getContentAsString()).contains("has been accepted already");
  }

  @Test
  void tellsWhoSitsElsewhereWhereAndLeavesTheInvitationOpen() throws Exception {
    var seated = DemoPeople.DELEGATE1.subject();
    var refused = send(MockMvcRequestBuilders.post("/fr/invitation").with(csrf()), seated);
    assertThat(refused.getStatus()).isEqualTo(409);
    assertThat(refused.getContentAsString()).contains("Sample Islands", "<html lang=\"fr\"");
    assertThat(web.get("/en/invitations/" + token).body()).contains("Create an account");
  }

  @Test
  void saysThatNoInvitationIsOpenWithoutTheCookie() throws Exception {
    var page =
        mvc.perform(
                MockMvcRequestBuilders.get("/en/invitation")
                    .with(oidcLogin().idToken(t -> t.issuer(ISSUER).subject("any"))))
            .andReturn()
            .getResponse();
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getContentAsString()).contains("No invitation is open in this browser");
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String subject)
      throws Exception {
    return mvc.perform(
            request
                .cookie(new Cookie(COOKIE, token))
                .with(
                    oidcLogin()
                        .idToken(
                            claims ->
                                claims
                                    .issuer(ISSUER)
                                    .subject(subject)
                                    .claim("name", "Ada Lovelace")
                                    .claim("email", "other@example.org"))))
        .andReturn()
        .getResponse();
  }

  private HttpResponse<String> enter(String way) {
    return web.send(
        web.request("/en/invitations/" + token, "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("way=" + way)));
  }

  private static void isDiscreet(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("referrer-policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("cache-control").orElse("")).contains("no-store");
    assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
        .contains("default-src 'none'", "form-action 'self' http://127.0.0.1:1;");
  }

  private OrganisationId organisation(String name) {
    var ids = new OrganisationId[1];
    system.run(
        "a test",
        () ->
            ids[0] =
                admission.admit(new NewOrganisation(name, null, Category.OTHER, null, Set.of())));
    return ids[0];
  }

  /** A link of the test's own: the real one is in the mail, and nowhere else. */
  private void setToken(UUID invitation) {
    jdbc.sql("update membership.invitation set token_hash = :hash where id = :id")
        .param("hash", hash())
        .param("id", invitation)
        .update();
  }

  private String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
