package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.identity.SignedTokens;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.interest.Call;
import org.partner2connect.interest.Calls;
import org.partner2connect.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The form for expressions of interest, as a browser without script sees it. */
@AppTest
class JoinPagesTests {

  private static final Pattern LINKED = Pattern.compile("href=\"(/(?:p2c|public)/[^\"]+)\"");
  private static final int BUDGET = 40 * 1024;
  private static final int MEGABYTE = 1024 * 1024;

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private SignedTokens tokens;
  @Autowired private SystemActor system;
  @Autowired private Calls calls;
  @Autowired private Clock clock;
  private Web web;

  @BeforeEach
  void open() {
    web = new Web(port);
  }

  private SentAnswers answers(String path) {
    return SentAnswers.on(web.get(path));
  }

  private int stored() {
    return jdbc.sql("select count(*) from interest.expression").query(Integer.class).single();
  }

  private static String follow(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return answer.headers().firstValue("location").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/en/join | We have your form: EOI- | Express your organisation’s interest",
        "/fr/join | Nous avons votre formulaire\u202f: EOI- | l’intérêt de votre organisation"
      })
  void takesAFormWithoutScript(String path, String received, String title) {
    assertThat(web.get(path).body()).contains(title).contains("BDT/DIR/110");
    var answer = answers(path).sendTo(web, path);
    var receipt = web.get(follow(answer));
    assertThat(receipt.statusCode()).isEqualTo(200);
    assertThat(receipt.body()).contains(received).doesNotContain("afralti").doesNotContain("Amina");
    assertThat(receipt.headers().firstValue("cache-control")).hasValue("no-store");
    assertThat(receipt.headers().firstValue("referrer-policy")).hasValue("no-referrer");
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void storesWhatWasTypedAndAsksWhoeverProvedNothingToConfirmFirst() {
    var before = stored();
    answers("/join").with("organisation", "  Institut d’été  ").sendTo(web, "/join");
    assertThat(stored()).isEqualTo(before + 1);
    var row =
        jdbc.sql("select * from interest.expression order by number desc limit 1")
            .query()
            .singleRow();
    assertThat(row)
        .containsEntry("organisation_name", "Institut d’été")
        .containsEntry("organisation_country", "KEN")
        .containsEntry("contribution", "Training in broadband policy.\nCoding for young people.")
        .containsEntry("state", "UNCONFIRMED")
        .containsEntry("late", false);
  }

  @Test
  void theSameFormCountsOnce() {
    var before = stored();
    var form = answers("/en/join");
    var first = web.get(follow(form.sendTo(web, "/en/join"))).body();
    var second =
        web.get(follow(form.with("heard", "Something else").sendTo(web, "/fr/join"))).body();
    assertThat(stored()).isEqualTo(before + 1);
    var number = Pattern.compile("EOI-\\d{4}").matcher(first);
    assertThat(number.find()).isTrue();
    assertThat(first).doesNotContain("had arrived already");
    assertThat(second).contains(number.group()).contains("Ce formulaire était déjà arrivé");
  }

  @Test
  void showsEveryProblemAndLosesNoAnswer() {
    var before = stored();
    var form =
        answers("/en/join")
            .with("areas", "ACCELERATE")
            .with("motivation-ACCELERATE", "Finance <b>&</b> \"rules\"")
            .with("motivation-ACCESS", "kept though not chosen")
            .with("organisation", "")
            .with("country", "ZZZ")
            .with("email", "skills.afralti.example")
            .with("contribution", "x".repeat(1_001));
    var page = form.sendTo(web, "/en/join");
    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(stored()).isEqualTo(before);
    assertThat(page.body())
        .contains("<title>Error: Express your organisation’s interest – Partner2Connect</title>")
        .contains("There is a problem: 4 answers need your attention")
        .contains("<a href=\"#organisation\">")
        .contains("<a href=\"#country\">This country is not in the list")
        .contains("<a href=\"#email\">Enter an e-mail address in the form")
        .contains("<a href=\"#contribution\">The text may have 1,000 characters. It has 1,001</a>")
        .contains("value=\"skills.afralti.example\"")
        .contains("Finance &lt;b&gt;&amp;&lt;/b&gt; &quot;rules&quot;")
        .contains("kept though not chosen")
        .contains("x".repeat(1_001))
        .containsPattern("value=\"ACADEMIA\"[^>]*checked")
        .containsPattern("value=\"ACCELERATE\"[^>]*checked")
        .contains("role=\"alert\" tabindex=\"-1\" autofocus");
    assertThat(SentAnswers.token(page.body())).isEqualTo(form.value("token"));
  }

  @Test
  void aFormThatWasOpenTooLongComesBackWithAFreshToken() {
    var before = stored();
    var old =
        tokens.sign(
            "interest.form",
            Ids.next() + " " + Instant.parse("2021-10-20T12:00:00Z").toEpochMilli(),
            Instant.parse("2021-10-21T12:00:00Z"));
    for (var token : new String[] {old, "forged", ""}) {
      var page = answers("/en/join").with("token", token).sendTo(web, "/en/join");
      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body())
          .contains("open for more than a day")
          .contains("skills@afralti.example");
      assertThat(SentAnswers.token(page.body())).isNotEqualTo(token);
    }
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void aSecondAfterTheDeadlineTheFormIsTakenAsLate() {
    var call = calls.current().orElseThrow();
    var now = LocalDateTime.ofInstant(clock.instant(), Call.GENEVA);
    change(call, now.minusDays(3), now.minusMinutes(1).minusSeconds(1));
    try {
      assertThat(web.get("/fr/join").body()).contains("Liste des envois tardifs");
      var receipt = web.get(follow(answers("/en/join").sendTo(web, "/en/join"))).body();
      assertThat(receipt).contains("Your form stands on the late list");
    } finally {
      change(calls.current().orElseThrow(), call.opensAt(), call.deadline());
    }
  }

  @Test
  void beforeTheOpeningItSaysWhenAndTakesNothing() {
    var before = stored();
    var form = answers("/en/join");
    var issued = new ArrayList<Call>();
    system.run("a test", () -> issued.addAll(calls.all()));
    var now = LocalDateTime.ofInstant(clock.instant(), Call.GENEVA);
    issued.forEach(call -> change(call, now.plusDays(2), now.plusDays(20)));
    try {
      var page = web.get("/en/join").body();
      assertThat(page).contains("The form opens on").doesNotContain("<form");
      assertThat(form.sendTo(web, "/en/join").statusCode()).isEqualTo(409);
      assertThat(stored()).isEqualTo(before);
    } finally {
      issued.forEach(call -> change(later(call), call.opensAt(), call.deadline()));
    }
  }

  private static Call later(Call call) {
    return new Call(
        call.id(), call.reference(), call.opensAt(), call.deadline(), call.version() + 1);
  }

  private void change(Call call, LocalDateTime opens, LocalDateTime deadline) {
    system.run(
        "a test", () -> calls.change(call.id(), call.version(), call.reference(), opens, deadline));
  }

  @Test
  void whateverIsNoFormIsAnsweredClearly() {
    var form = answers("/en/join");
    var large = form.with("contribution", "x".repeat(MEGABYTE)).sendTo(web, "/en/join");
    assertThat(large.statusCode()).isEqualTo(400);
    assertThat(large.body()).contains("This form could not be read");
    var garbled = SentAnswers.post(web, "/fr/join", "token=%zz&organisation=%");
    assertThat(garbled.statusCode()).isBetween(400, 499);
    assertThat(garbled.body()).contains("<html lang=\"fr\"");
    for (var type : new String[] {"multipart/form-data; boundary=x", "multipart/form-data", "?"}) {
      var upload =
          web.send(
              web.request("/en/join", "Content-Type", type)
                  .POST(BodyPublishers.ofString("--x\r\nbroken")));
      assertThat(upload.statusCode()).isEqualTo(415);
      assertThat(upload.body()).contains("This request was refused");
    }
    assertThat(web.get("/en/join/received/forged").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @MethodSource("org.partner2connect.app.NaughtyStrings#all")
  void naughtyWordsAreKeptOrExplained(String naughty) {
    var everywhere =
        answers("/en/join")
            .with("category", naughty)
            .with("country", naughty)
            .with("website", naughty)
            .with("email", naughty)
            .with("language", naughty)
            .with("areas", naughty, "ACCESS")
            .with("motivation-ACCESS", naughty)
            .with("extension", naughty)
            .with("altcha", naughty);
    assertThat(everywhere.sendTo(web, "/en/join").statusCode()).isEqualTo(422);
    var page =
        answers("/en/join")
            .with("organisation", naughty)
            .with("contact", naughty)
            .with("contribution", naughty)
            .with("heard", naughty)
            .sendTo(web, "/en/join");
    assertThat(page.statusCode()).isIn(303, 422);
    assertThat(page.body()).doesNotContain("<script>").doesNotContain("<img src=x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/join", "/fr/join"})
  void weighsLittleAndSetsNoCookie(String path) {
    var page = web.get(path);
    assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    assertThat(page.headers().firstValue("content-security-policy").orElse(""))
        .contains("script-src 'self';")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain(" style=").doesNotContainPattern("<script(?! src)");
    var weight = web.getBytes(path, "Accept-Encoding", "gzip").body().length;
    var linked = new LinkedHashSet<String>();
    LINKED.matcher(page.body()).results().forEach(found -> linked.add(found.group(1)));
    assertThat(linked).hasSizeGreaterThanOrEqualTo(4);
    for (var address : linked) {
      weight += web.getBytes(address, "Accept-Encoding", "gzip").body().length;
    }
    assertThat(weight).isBetween(5 * 1024, BUDGET);
  }
}
