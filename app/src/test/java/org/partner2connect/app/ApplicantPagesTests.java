package org.partner2connect.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partner2connect.identity.SignedTokens;
import org.partner2connect.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page of an applicant, behind the mailed link. */
@AppTest
class ApplicantPagesTests {

  private static final String PURPOSE = "interest.status";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private SignedTokens tokens;
  @Autowired private Clock clock;
  private Web web;
  private UUID expression;
  private int number;
  private String page;

  @BeforeEach
  void sendAForm() {
    web = new Web(port);
    var form = SentAnswers.on(web.get("/en/join"));
    form.with("organisation", "Institut <b>d’été</b>").sendTo(web, "/en/join");
    var row =
        jdbc.sql("select id, number from interest.expression order by number desc limit 1")
            .query()
            .singleRow();
    expression = (UUID) row.get("id");
    number = (Integer) row.get("number");
    page = "/en/join/status/" + link(clock.instant().plus(Duration.ofDays(1)));
  }

  private String link(Instant expires) {
    return tokens.sign(PURPOSE, expression.toString(), expires);
  }

  private String state() {
    return jdbc.sql("select state from interest.expression where id = ?")
        .param(expression)
        .query(String.class)
        .single();
  }

  private int happened(String kind) {
    return jdbc.sql("select count(*) from interest.entry where expression = ? and kind = ?")
        .param(expression)
        .param(kind)
        .query(Integer.class)
        .single();
  }

  private void secretariatAsks(String question) {
    jdbc.sql("update interest.expression set state = 'WAITING', version = version + 1 where id = ?")
        .param(expression)
        .update();
    jdbc.sql(
            """
            insert into interest.entry (id, expression, kind, text, person, at)
            values (?, ?, 'QUESTION', ?, ?, now())
            """)
        .param(Ids.next())
        .param(expression)
        .param(question)
        .param(Ids.next())
        .update();
  }

  private HttpResponse<String> post(String action, String body) {
    return SentAnswers.post(web, page + action, body);
  }

  private static String field(String name, String value) {
    return name + "=" + URLEncoder.encode(value, UTF_8);
  }

  @Test
  void showsWhereTheFormStandsAndWhatWasSent() {
    var answer = web.get(page);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("Waiting for your confirmation")
        .contains("EOI-%04d".formatted(number))
        .contains("Institut &lt;b&gt;d’été&lt;/b&gt;")
        .contains("Kenya")
        .contains("Connecting people everywhere\nNetworks for schools")
        .contains("The form arrived");
    assertThat(answer.headers().firstValue("referrer-policy")).hasValue("no-referrer");
    assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    assertThat(web.get(page.replace("/en/", "/fr/")).body())
        .contains("En attente de votre confirmation");
    assertThat(web.get(page.replace("/en/", "/")).statusCode()).isEqualTo(200);
  }

  @Test
  void lookingChangesNothingAndConfirmingTwiceHasOneEffect() {
    web.get(page);
    web.get(page + "?done=confirmed");
    assertThat(web.get(page + "/confirm").headers().firstValue("location")).hasValue(page);
    assertThat(web.get(page + "/withdraw").body()).contains("This cannot be undone");
    assertThat(state()).isEqualTo("UNCONFIRMED");
    for (int i = 0; i < 2; i++) {
      var confirmed = post("/confirm", "");
      assertThat(confirmed.statusCode()).isEqualTo(303);
      assertThat(confirmed.headers().firstValue("location")).hasValue(page + "?done=confirmed");
    }
    assertThat(state()).isEqualTo("RECEIVED");
    assertThat(happened("CONFIRMED")).isOne();
    assertThat(web.get(page).body())
        .contains("With the secretariat")
        .doesNotContain("Confirm this address");
  }

  @Test
  void answersAQuestionOnce() {
    secretariatAsks("Who would <i>write</i>?");
    assertThat(web.get(page).body())
        .contains("Waiting for your answer")
        .contains("Who would &lt;i&gt;write&lt;/i&gt;?");
    for (int i = 0; i < 2; i++) {
      assertThat(post("/answer", field("answer", "Amina.\r\nShe knows.")).statusCode())
          .isEqualTo(303);
    }
    assertThat(state()).isEqualTo("RECEIVED");
    assertThat(happened("ANSWER")).isOne();
    assertThat(web.get(page + "?done=answered").body())
        .contains("has reached the secretariat")
        .contains("Amina.\nShe knows.");
  }

  @Test
  void keepsAnAnswerThatCannotBeTaken() {
    secretariatAsks("Who?");
    var refused = post("/answer", field("answer", "y".repeat(4_001)));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("<title>Error: ")
        .contains("<a href=\"#answer\">Use at most 4,000 characters.</a>")
        .contains("y".repeat(4_001));
    assertThat(post("/answer", field("answer", " ")).statusCode()).isEqualTo(422);
    assertThat(post("/answer", "").statusCode()).isEqualTo(422);
    assertThat(happened("ANSWER")).isZero();
  }

  @ParameterizedTest
  @MethodSource("org.partner2connect.app.NaughtyStrings#all")
  void naughtyWordsAreKeptOrExplained(String naughty) {
    var answer = post("/answer", field("answer", naughty));
    assertThat(answer.statusCode()).isIn(303, 422);
    assertThat(answer.body()).doesNotContain("<script>");
    assertThat(web.get(page).statusCode()).isEqualTo(200);
    assertThat(web.get(page).body()).doesNotContain("<script>").doesNotContain("<img src=x");
    assertThat(SentAnswers.post(web, "/en/join/link", field("number", naughty)).statusCode())
        .isEqualTo(422);
  }

  @Test
  void withdrawsAfterAskingAndOnlyOnce() {
    for (int i = 0; i < 2; i++) {
      assertThat(post("/withdraw", field("reason", "No <b>time</b>")).statusCode()).isEqualTo(303);
    }
    assertThat(state()).isEqualTo("WITHDRAWN");
    assertThat(happened("WITHDRAWN")).isOne();
    assertThat(web.get(page).body())
        .contains("Withdrawn")
        .contains("No &lt;b&gt;time&lt;/b&gt;")
        .doesNotContain("<form");
    var tooLate = post("/answer", field("answer", "one more thing"));
    assertThat(tooLate.statusCode()).isEqualTo(422);
    assertThat(tooLate.body()).contains("was withdrawn").contains("one more thing");
    assertThat(post("/confirm", "").statusCode()).isEqualTo(303);
    assertThat(state()).isEqualTo("WITHDRAWN");
  }

  @Test
  void aForgedLinkOpensNothingAndAnOldOneLeadsToANewOne() {
    var forged = link(clock.instant().plusSeconds(60)).replaceFirst(".", "_");
    var receipts =
        tokens.sign("interest.receipt", expression.toString(), Instant.MAX.minusSeconds(1));
    for (var token : new String[] {forged, receipts, "x", "%00", "..%2f", "x".repeat(3_000)}) {
      for (var action : new String[] {"", "/withdraw"}) {
        assertThat(web.get("/fr/join/status/" + token + action).statusCode())
            .as(token)
            .isBetween(400, 404);
      }
      assertThat(SentAnswers.post(web, "/fr/join/status/" + token + "/confirm", "").statusCode())
          .isBetween(400, 404);
    }
    var unknown = tokens.sign(PURPOSE, Ids.next().toString(), clock.instant().plusSeconds(60));
    assertThat(web.get("/en/join/status/" + unknown).statusCode()).isEqualTo(404);
    var old = web.get("/en/join/status/" + link(clock.instant().minusSeconds(1)));
    assertThat(old.statusCode()).isEqualTo(410);
    assertThat(old.body()).contains("This link is too old").contains("action=\"/en/join/link\"");
    assertThat(state()).isEqualTo("UNCONFIRMED");
  }

  @Test
  void mailsANewLinkToItsOwnerOnlyAndSaysTheSameToAll() {
    int before = mails();
    var theirs = field("number", "eoi " + number) + "&" + field("email", " SKILLS@afralti.example");
    var guessed = field("number", "EOI-" + number) + "&" + field("email", "else@example.org");
    var sent = SentAnswers.post(web, "/en/join/link", theirs);
    var other = SentAnswers.post(web, "/en/join/link", guessed);
    assertThat(sent.statusCode()).isEqualTo(200);
    assertThat(other.body()).isEqualTo(sent.body());
    assertThat(mails()).isEqualTo(before + 1);
    var wrong = SentAnswers.post(web, "/fr/join/link", "number=x&email=a@b");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Indiquez le numéro sous la forme EOI-0397");
  }

  private int mails() {
    return jdbc.sql("select count(*) from mail.message").query(Integer.class).single();
  }

  @Test
  void saysWhatBecomesOfPersonalData() {
    assertThat(web.get("/join/personal-data", "Accept-Language", "fr").body())
        .contains("Combien de temps nous les gardons");
    assertThat(web.get("/en/join/personal-data").body()).contains("two years after the decision");
  }
}
