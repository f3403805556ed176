package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.apikeys.KeyDays;
import org.partner2connect.apikeys.KeyPurpose;
import org.partner2connect.apikeys.KeyRing;
import org.partner2connect.apikeys.MadeKey;
import org.partner2connect.apikeys.NewKey;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.membership.MembershipQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import tools.jackson.databind.json.JsonMapper;

/** What a program meets that comes with a key of its organisation, while Keycloak is down. */
@AppTest
class ApiKeyTests {

  private static final String COMMITMENTS = "/api/v1/commitments";
  private static final String TITLE = "Masts that a program has written down";

  @LocalServerPort private int port;
  @Autowired private KeyRing ring;
  @Autowired private MembershipQueries membership;
  @Autowired private CurrentPerson current;
  @Autowired private Clock clock;

  @Value("${p2c.identity.issuer}")
  private String issuer;

  private Web web;
  private MadeKey reading;

  @BeforeEach
  void makesAKey() {
    web = new Web(port);
    reading = key(KeyPurpose.READ_COMMITMENTS);
  }

  @AfterEach
  void endsIt() {
    signIn();
    ring.ours().stream().filter(key -> key.ending() == null).forEach(key -> ring.revoke(key.id()));
    SecurityContextHolder.clearContext();
  }

  @Test
  void readsTheOrganisationsOwnCommitments() {
    var answer = get(COMMITMENTS, reading.secret());
    assertThat(answer.statusCode()).isEqualTo(200);
    var all = new JsonMapper().readTree(answer.body());
    assertThat(all).isNotEmpty();
    assertThat(all).allSatisfy(one -> assertThat(one.get("lead").asString()).isEqualTo(ownName()));
    var file = get(COMMITMENTS + ".csv", reading.secret());
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
  }

  @Test
  void handsInAFileAndReadsWhatBecameOfIt() {
    var importing = key(KeyPurpose.IMPORT_COMMITMENTS);
    var trial = post(COMMITMENTS + "/imports?dry-run=true", importing.secret());
    assertThat(trial.statusCode()).isEqualTo(200);
    assertThat(trial.body()).contains("\"dryRun\":true", "\"created\":1", TITLE);
    assertThat(get(COMMITMENTS, reading.secret()).body()).doesNotContain(TITLE);
    var done = post(COMMITMENTS + "/imports", importing.secret());
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.body()).contains("\"dryRun\":false", "\"created\":1");
    assertThat(get(COMMITMENTS, reading.secret()).body()).contains(TITLE, "DRAFT");
    assertThat(get(COMMITMENTS, importing.secret()).statusCode()).isEqualTo(403);
  }

  /** What is not the file's form is said as a problem, to a program with a key too. */
  @Test
  void isToldWhatIsWrongWithAFile() {
    var importing = key(KeyPurpose.IMPORT_COMMITMENTS).secret();
    var answer =
        web.send(
            web.request(
                    COMMITMENTS + "/imports",
                    "Authorization",
                    "Bearer " + importing,
                    "Content-Type",
                    "application/json")
                .POST(BodyPublishers.ofString("{}")));
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
  }

  @Test
  void opensNoOtherDoor() {
    for (var path :
        new String[] {
          "/api/v1/working-groups",
          "/api/v1/nothing",
          "/api/v1/commitmentsx",
          "/api/v1/commitments.csvx"
        }) {
      var answer = get(path, reading.secret());
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
      assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    }
    assertThat(post(COMMITMENTS + "/imports", reading.secret()).statusCode()).isEqualTo(403);
    assertThat(post(COMMITMENTS, reading.secret()).statusCode()).isEqualTo(403);
  }

  @Test
  void isRefusedWithoutAHintWhenItIsWrongOrRevoked() {
    var forged = reading.secret().substring(0, 37) + "A".repeat(43);
    var unknown = "p2c_" + "0".repeat(32) + "_" + "A".repeat(43);
    signIn();
    ring.revoke(reading.id());
    SecurityContextHolder.clearContext();
    var said = get(COMMITMENTS, forged);
    assertThat(said.statusCode()).isEqualTo(401);
    assertThat(said.headers().firstValue("content-type")).hasValue("application/problem+json");
    assertThat(said.headers().firstValue("www-authenticate").orElse("")).startsWith("Bearer");
    for (var key : new String[] {unknown, reading.secret(), "p2c_", "p2c_" + "a".repeat(4_000)}) {
      var answer = get(COMMITMENTS, key);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body()).isEqualTo(said.body()).doesNotContain("p2c_");
      assertThat(answer.headers().allValues("www-authenticate"))
          .isEqualTo(said.headers().allValues("www-authenticate"));
    }
  }

  @Test
  void survivesAHeaderThatIsTooLong() {
    assertThat(get(COMMITMENTS, "p2c_" + "a".repeat(100_000)).statusCode()).isBetween(400, 431);
    assertThat(get(COMMITMENTS, reading.secret()).statusCode()).isNotEqualTo(401);
  }

  @Test
  void isTakenFromTheHeaderOnly() {
    assertThat(web.get(COMMITMENTS + "?access_token=" + reading.secret()).statusCode())
        .isEqualTo(401);
  }

  @Test
  void signsNobodyInToTheWorkspace() {
    var answer = get("/workspace/", reading.secret());
    assertThat(answer.statusCode()).isEqualTo(302);
  }

  @Test
  void isToldToWaitWhenItComesTooOften() {
    HttpResponse<String> answer = get(COMMITMENTS, reading.secret());
    for (int i = 0; i < 130 && answer.statusCode() != 429; i++) {
      answer = get(COMMITMENTS, reading.secret());
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValueAsLong("retry-after").orElse(0)).isBetween(1L, 60L);
    assertThat(answer.body()).contains("\"status\":429");
    assertThat(get(COMMITMENTS, key(KeyPurpose.READ_COMMITMENTS).secret()).statusCode())
        .isNotEqualTo(429);
  }

  private MadeKey key(KeyPurpose purpose) {
    signIn();
    try {
      return ring.make(new NewKey("A program", purpose, KeyDays.latest(clock)));
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /** As the demo's first focal point. */
  private void signIn() {
    var token =
        Jwt.withTokenValue("t")
            .header("alg", "none")
            .claim("iss", issuer)
            .claim("sub", DemoPeople.FOCAL1.subject())
            .claim("name", DemoPeople.FOCAL1.displayName())
            .expiresAt(Instant.MAX)
            .build();
    SecurityContextHolder.getContext()
        .setAuthentication(new JwtAuthenticationToken(token, List.of()));
  }

  private String ownName() {
    signIn();
    try {
      return membership
          .seatOf(current.require())
          .map(seat -> seat.organisation().name())
          .orElseThrow();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private HttpResponse<String> get(String path, String key) {
    return web.get(path, "Authorization", "Bearer " + key);
  }

  private HttpResponse<String> post(String path, String key) {
    return web.send(
        web.request(path, "Authorization", "Bearer " + key, "Content-Type", "text/csv")
            .POST(BodyPublishers.ofString("title,language\n" + TITLE + ",en\n")));
  }
}
