package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Ids;

/** The report form behind a mailed link, as a browser without script sees it. */
@AppTest
class ReportPagesTests extends ReportPagesTest {

  private static final byte[] PNG =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

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
    send(form(), "send", "../été 1.png", PNG);
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
    assertThat(told.body())
        .contains("Somebody else of your organisation")
        .contains("Typed by the second");
    assertThat(send(form(told.body()), "send").statusCode()).isEqualTo(303);
    assertThat(count("progress.report")).isEqualTo(1);
  }
}
