package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.identity.SignedTokens;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.MembershipQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The report form behind a mailed link, as a browser without script sees it. */
@AppTest
class ReportPagesTests {

  private static final Pattern HIDDEN =
      Pattern.compile("name=\"(paper|version)\" value=\"([^\"]*)\"");
  private static final String BOUNDARY = "a-boundary";
  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private SignedTokens tokens;
  @Autowired private MembershipQueries membership;
  @Autowired private DemoAccounts people;
  private Web web;
  private UUID commitment;
  private String path;

  @BeforeEach
  void mailsALink() {
    web = new Web(port);
    var focal = people.personOf(DemoPeople.FOCAL1);
    var lead = membership.seatOf(focal).orElseThrow().organisation();
    commitment = Ids.next();
    jdbc.sql(
            """
            insert into commitments.commitment (id, reference, organisation_id, lead_name,
                lead_category, status, type, language, area, amount, currency, estimated, in_kind,
                regions, beneficiaries, groups, created_at, changed_at, published_at, version)
            values (?, ?, ?, ?, 'MEMBER_STATE', 'PUBLISHED', 'FINANCIAL', 'en', 'ACCESS',
                1000000, 'USD', false, false, '{}', 5000, '{}', now(), now(), now(), 0)
            """)
        .param(commitment)
        .param("P2C-C-" + Math.floorMod(commitment.getLeastSignificantBits(), 900_000_000L) + "001")
        .param(lead.id().value())
        .param(lead.name())
        .update();
    jdbc.sql("insert into commitments.wording values (?, 'en', 'Masts for all', 'Masts.')")
        .param(commitment)
        .update();
    path = "/en/progress/report/" + link(focal.value(), Instant.now().plus(Duration.ofDays(60)));
  }

  /** Others count what is in the register. */
  @AfterEach
  void takesItAway() {
    for (var statement :
        List.of(
            "delete from progress.evidence where paper_id in"
                + " (select id from progress.report where commitment_id = ?"
                + " union select id from progress.draft where commitment_id = ?)",
            "delete from progress.link where request_id in"
                + " (select id from progress.request where commitment_id in (?, ?))",
            "delete from progress.request where commitment_id in (?, ?)",
            "delete from progress.report where commitment_id in (?, ?)",
            "delete from progress.draft where commitment_id in (?, ?)",
            "delete from commitments.commitment where id in (?, ?)")) {
      jdbc.sql(statement).params(commitment, commitment).update();
    }
  }

  private String link(UUID person, Instant expires) {
    var request = Ids.next();
    var link = Ids.next();
    jdbc.sql("insert into progress.request values (?, ?, now(), null, null, null, null, 0)")
        .param(request)
        .param(commitment)
        .update();
    jdbc.sql("insert into progress.link values (?, ?, ?, now(), ?, null)")
        .param(link)
        .param(request)
        .param(person)
        .param(expires.atOffset(ZoneOffset.UTC))
        .update();
    return tokens.sign("progress.report", link.toString(), expires);
  }

  private Map<String, String> form(String page) {
    var fields = new LinkedHashMap<String, String>();
    HIDDEN.matcher(page).results().forEach(found -> fields.put(found.group(1), found.group(2)));
    assertThat(fields).hasSize(2);
    fields.put("year", String.valueOf(LocalDate.now(ZoneId.of("Europe/Zurich")).getYear()));
    fields.put("stage", "IN_PROGRESS");
    fields.put("amount", "250,000");
    fields.put("people", "1,200");
    fields.put("narrative", "Twelve masts stand.");
    return fields;
  }

  private Map<String, String> form() {
    return form(web.get(path).body());
  }

  private static byte[] parts(Map<String, String> fields, String file, byte[] content) {
    var text = new StringBuilder();
    fields.forEach(
        (name, value) ->
            text.append("--%s\r\n".formatted(BOUNDARY))
                .append("Content-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(name))
                .append(value)
                .append("\r\n"));
    text.append("--%s\r\nContent-Disposition: form-data; name=\"files\"; ".formatted(BOUNDARY))
        .append("filename=\"%s\"\r\nContent-Type: application/pdf\r\n\r\n".formatted(file));
    var head = text.toString().getBytes(StandardCharsets.UTF_8);
    var tail = "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8);
    var all = new byte[head.length + content.length + tail.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(content, 0, all, head.length, content.length);
    System.arraycopy(tail, 0, all, head.length + content.length, tail.length);
    return all;
  }

  private HttpResponse<String> send(Map<String, String> fields, String wish) {
    return send(fields, wish, "", new byte[0]);
  }

  private HttpResponse<String> send(
      Map<String, String> fields, String wish, String file, byte[] content) {
    var all = new LinkedHashMap<>(fields);
    all.put("wish", wish);
    return post(BodyPublishers.ofByteArray(parts(all, file, content)));
  }

  private HttpResponse<String> post(BodyPublisher body) {
    return web.send(
        web.request(path, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(body));
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table + " where commitment_id = ?")
        .param(commitment)
        .query(Integer.class)
        .single();
  }

  @Test
  void reportsWithoutScriptAndOnce() {
    var page = web.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Masts for all").contains("USD\u00a01,000,000");
    assertThat(page.headers().firstValue("referrer-policy")).hasValue("no-referrer");
    assertThat(page.headers().firstValue("cache-control")).hasValue("no-store");
    assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    assertThat(page.headers().firstValue("content-security-policy").orElse(""))
        .contains("script-src 'self';")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain(" style=").doesNotContainPattern("<script(?! src)");
    assertThat(count("progress.draft")).isZero();

    var form = form();
    var sent = send(form, "send", "photo.png", PNG);
    assertThat(sent.statusCode()).isEqualTo(303);
    var received = web.get(sent.headers().firstValue("location").orElseThrow());
    assertThat(received.statusCode()).isEqualTo(200);
    assertThat(received.body()).contains("The report has been received");
    assertThat(count("progress.report")).isEqualTo(1);

    var again = send(form, "send", "photo.png", PNG);
    assertThat(again.statusCode()).isEqualTo(410);
    assertThat(again.body()).contains("The report has been received");
    assertThat(count("progress.report")).isEqualTo(1);
    assertThat(web.get(path.replace("/en/", "/fr/")).body()).contains("Le rapport a été reçu");
  }

  @Test
  void evidenceIsHandedOutAsADownloadOnly() {
    send(form(), "send", "../été \"1\".png", PNG);
    var evidence =
        jdbc.sql(
                """
                select evidence.id from progress.published_evidence evidence
                join progress.report on report.id = evidence.report_id
                where report.commitment_id = ?
                """)
            .param(commitment)
            .query(UUID.class)
            .single();
    var download = web.getBytes("/progress/evidence/" + evidence);
    assertThat(download.body()).isEqualTo(PNG);
    assertThat(download.headers().firstValue("content-disposition").orElse(""))
        .startsWith("attachment;")
        .contains("%C3%A9t%C3%A9%201.png");
    assertThat(download.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    assertThat(download.headers().allValues("content-security-policy"))
        .containsExactly("default-src 'none'; sandbox");
    assertThat(web.get("/progress/evidence/" + Ids.next()).statusCode()).isEqualTo(404);
    assertThat(web.get("/progress/evidence/x").statusCode()).isEqualTo(404);
  }

  @Test
  void aHalfFilledReportIsKept() {
    var half = form();
    half.put("stage", "");
    half.put("narrative", "Half of <b>it</b>");
    var kept = send(half, "save", "list.txt", "two masts".getBytes(StandardCharsets.UTF_8));
    assertThat(kept.statusCode()).isEqualTo(303);
    var back = web.get(kept.headers().firstValue("location").orElseThrow()).body();
    assertThat(back)
        .contains("Half of &lt;b&gt;it&lt;/b&gt;")
        .contains("list.txt")
        .contains("come back by the same link");
    var file = Pattern.compile("value=\"(remove [^\"]+)\"").matcher(back);
    assertThat(file.find()).isTrue();
    assertThat(send(form(back), file.group(1)).statusCode()).isEqualTo(303);
    assertThat(web.get(path).body()).doesNotContain("list.txt");
    assertThat(count("progress.report")).isZero();
  }

  @Test
  void keepsWhatIsTypedWhileItIsTyped() {
    var fields = form();
    assertThat(keep(fields).body()).isEqualTo("1");
    assertThat(keep(fields).statusCode()).isEqualTo(409);
    fields.put("version", "1");
    assertThat(keep(fields).body()).isEqualTo("2");
    fields.put("narrative", "x".repeat(20_001));
    fields.put("version", "2");
    assertThat(keep(fields).statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> keep(Map<String, String> fields) {
    var body =
        String.join(
            "&",
            fields.entrySet().stream()
                .map(
                    field ->
                        field.getKey()
                            + "="
                            + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .toList());
    return web.send(
        web.request(path + "/keep", "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  @Test
  void whoIsOvertakenIsToldAndLosesNothing() {
    var first = form();
    var second = form();
    send(first, "save");
    second.put("narrative", "Typed by the second");
    var told = send(second, "send");
    assertThat(told.statusCode()).isEqualTo(409);
    assertThat(told.body()).contains("Somebody else of your organisation").contains("Typed by the second");
    assertThat(send(form(told.body()), "send").statusCode()).isEqualTo(303);
    assertThat(count("progress.report")).isEqualTo(1);
  }

  @Test
  void twoHundredMegabytesAreRefusedAndTheAnswersKept() {
    var fields = form();
    fields.put("wish", "send");
    var frame = parts(fields, "film.png", new byte[0]);
    int cut = frame.length - ("\r\n--%s--\r\n".formatted(BOUNDARY)).length();
    var chunk = new byte[1024 * 1024];
    var streams = new ArrayList<InputStream>();
    streams.add(new ByteArrayInputStream(frame, 0, cut));
    for (int i = 0; i < 200; i++) {
      streams.add(new ByteArrayInputStream(chunk));
    }
    streams.add(new ByteArrayInputStream(frame, cut, frame.length - cut));
    var answer =
        post(
            BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(Collections.enumeration(streams))));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("“film.png” is larger than 10 MB")
        .contains("Twelve masts stand.");
    assertThat(count("progress.report")).isZero();
    assertThat(count("progress.draft")).isEqualTo(1);
  }

  @Test
  void whatABrowserWouldRunIsRefused() {
    var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);
    for (var name : List.of("a.svg", "a.txt", "a.png", "a.html")) {
      var answer = send(form(), "send", name, svg);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("href=\"#files\"");
    }
    assertThat(count("progress.report")).isZero();
  }

  @Test
  void linksThatOpenNothingSayWhy() {
    var forged = web.get("/fr/progress/report/forged");
    assertThat(forged.statusCode()).isEqualTo(404);
    assertThat(forged.body()).contains("Ce lien ne mène nulle part");
    jdbc.sql(
            "update progress.link set expires_at = now() - interval '1 minute' where request_id in"
                + " (select id from progress.request where commitment_id = ?)")
        .param(commitment)
        .update();
    var expired = web.get(path);
    assertThat(expired.statusCode()).isEqualTo(410);
    assertThat(expired.body()).contains("This link has expired");
    assertThat(post(BodyPublishers.ofString("--a-boundary\r\nbroken")).statusCode()).isEqualTo(410);
  }

  @Test
  void whatIsNoFormIsAnsweredClearly() {
    for (var body : List.of("", "--a-boundary\r\nbroken", "--a-boundary--\r\n")) {
      var answer = post(BodyPublishers.ofString(body));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("This form could not be read");
    }
  }

  @ParameterizedTest
  @MethodSource("org.partner2connect.app.NaughtyStrings#all")
  void naughtyWordsAreKeptOrExplained(String naughty) {
    var fields = form();
    for (var name : List.of("year", "stage", "amount", "people", "narrative")) {
      fields.put(name, naughty);
    }
    var answer = send(fields, "send");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).doesNotContain("<script>").doesNotContain("<img src=x");
    fields = form(answer.body());
    fields.put("narrative", naughty);
    var report = send(fields, "send");
    assertThat(report.statusCode()).isIn(303, 422);
  }
}
