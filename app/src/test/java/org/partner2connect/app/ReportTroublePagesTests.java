package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report form meets files, words and links that are not what they should be. */
@AppTest
class ReportTroublePagesTests extends ReportPagesTest {

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
    var svg =
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
            .getBytes(StandardCharsets.UTF_8);
    for (var name : List.of("a.svg", "a.txt", "a.png", "a.html")) {
      var answer = send(form(), "send", name, svg);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("href=\"#files\"");
    }
    var wrong = form();
    wrong.put("stage", "");
    assertThat(send(wrong, "send", "a.svg", svg).body())
        .contains("2 answers need your attention")
        .contains("href=\"#stage\"")
        .contains("href=\"#files\"");
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
