package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.identity.SignedTokens;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.MembershipQueries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tests of the report form share: a commitment, the link to its report, and a browser. */
abstract class ReportPagesTest {

  private static final Pattern HIDDEN =
      Pattern.compile("name=\"(paper|version)\" value=\"([^\"]*)\"");
  static final String BOUNDARY = "a-boundary";

  @LocalServerPort private int port;
  @Autowired JdbcClient jdbc;
  @Autowired private SignedTokens tokens;
  @Autowired private MembershipQueries membership;
  @Autowired private DemoAccounts people;
  Web web;
  UUID commitment;
  String path;

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

  Map<String, String> form(String page) {
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

  Map<String, String> form() {
    return form(web.get(path).body());
  }

  static byte[] parts(Map<String, String> fields, String file, byte[] content) {
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

  HttpResponse<String> send(Map<String, String> fields, String wish) {
    return send(fields, wish, "", new byte[0]);
  }

  HttpResponse<String> send(Map<String, String> fields, String wish, String file, byte[] content) {
    var all = new LinkedHashMap<>(fields);
    all.put("wish", wish);
    return post(BodyPublishers.ofByteArray(parts(all, file, content)));
  }

  HttpResponse<String> post(BodyPublisher body) {
    return web.send(
        web.request(path, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY).POST(body));
  }

  int count(String table) {
    return jdbc.sql("select count(*) from " + table + " where commitment_id = ?")
        .param(commitment)
        .query(Integer.class)
        .single();
  }
}
