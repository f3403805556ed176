package org.partner2connect.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentQueries;
import org.partner2connect.commitments.shares.Leaving;
import org.partner2connect.commitments.shares.Shares;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A partner joins and leaves: plan, dashboard, register and file tell the same figures. */
@AppTest
class LeftShareTests {

  /** No commitment of the demo is for Tuvalu. */
  private static final String COUNTRY = "?country=TUV";

  private static final Pattern TOTALS = Pattern.compile("id=\"totals\">(.*?)</dl>", Pattern.DOTALL);

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private MembershipQueries membership;
  @Autowired private DemoAccounts people;
  @Autowired private Shares shares;
  @Autowired private Leaving leaving;
  @Autowired private CommitmentQueries queries;

  @Value("${p2c.identity.issuer}")
  private String issuer;

  private final CommitmentId commitment = new CommitmentId(Ids.next());
  private final PlanId plan = new PlanId(Ids.next());
  private final String reference =
      "P2C-C-" + Math.floorMod(commitment.value().getLeastSignificantBits(), 900_000_000L) + "002";
  private Web web;

  @BeforeEach
  void publishes() {
    web = new Web(port);
    var lead = organisationOf(DemoPeople.FOCAL1);
    jdbc.sql(
            """
            insert into commitments.commitment (id, reference, organisation_id, lead_name,
                lead_category, status, type, language, area, amount, currency, estimated, in_kind,
                regions, groups, created_at, changed_at, published_at, version)
            values (?, ?, ?, ?, 'MEMBER_STATE', 'PUBLISHED', 'FINANCIAL', 'en', 'ACCESS',
                1500000, 'USD', false, false, '{}', '{}', now(), now(), now(), 0)
            """)
        .params(commitment.value(), reference, lead.id().value(), lead.name())
        .update();
    jdbc.sql("insert into commitments.wording values (?, 'en', 'A cable for the atolls', 'One.')")
        .param(commitment.value())
        .update();
    jdbc.sql("insert into commitments.country values (?, 'TUV')")
        .param(commitment.value())
        .update();
    jdbc.sql("insert into commitments.delivery values (?, ?, ?)")
        .params(commitment.value(), plan.value(), Ids.next())
        .update();
  }

  /** Others count what is in the register. */
  @AfterEach
  void takesItAway() {
    jdbc.sql("delete from commitments.commitment where id = ?").param(commitment.value()).update();
  }

  @Test
  void allFiguresFollowAPartnerThatJoinsAndLeaves() {
    var partner = organisationOf(DemoPeople.FOCAL2);
    var share =
        as(
            DemoPeople.FOCAL1,
            () ->
                shares.propose(
                    commitment, partner.id(), new BigDecimal("500000"), "Landing station"));
    as(DemoPeople.FOCAL2, () -> done(() -> shares.confirm(share)));
    showEverywhere("2000000", "2 million");
    assertThat(web.get("/open-data/commitments.csv" + COUNTRY).body()).contains(partner.name());

    as(DemoPeople.FOCAL2, () -> done(() -> leaving.leave(share, "The funds were cut")));
    showEverywhere("1500000", "1.5 million");
    assertThat(web.get("/open-data/commitments.csv" + COUNTRY).body())
        .doesNotContain(partner.name());
    assertThat(web.get("/en/commitments/" + reference).body())
        .contains(partner.name(), "2 million", "The funds were cut", "A partner left")
        .doesNotContain("of it from the lead itself");
    assertThat(web.get("/fr/commitments/" + reference).body())
        .contains("Total avec les parts des partenaires", "Un partenaire s’est retiré");
  }

  private void showEverywhere(String digits, String rounded) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(web.get("/open-data/commitments.csv" + COUNTRY).body().lines().skip(1))
                    .singleElement()
                    .asString()
                    .startsWith(reference)
                    .contains(digits));
    var totals = TOTALS.matcher(web.get("/en/dashboard" + COUNTRY).body());
    assertThat(totals.find()).isTrue();
    assertThat(totals.group(1)).contains(rounded);
    assertThat(web.get("/en/commitments/" + reference).body()).contains(rounded);
    var delivering =
        as(DemoPeople.FOCAL2, () -> queries.deliveringPlan(plan, Locale.ENGLISH)).values();
    assertThat(delivering)
        .singleElement()
        .satisfies(
            rows ->
                assertThat(rows)
                    .singleElement()
                    .satisfies(row -> assertThat(row.amount()).isEqualByComparingTo(digits)));
  }

  private OrganisationReference organisationOf(DemoPeople person) {
    return membership.seatOf(people.personOf(person)).orElseThrow().organisation();
  }

  private static UUID done(Runnable work) {
    work.run();
    return Ids.next();
  }

  private <T> T as(DemoPeople person, Supplier<T> work) {
    var token =
        Jwt.withTokenValue("token")
            .header("alg", "none")
            .claim("iss", issuer)
            .subject(person.subject())
            .claim("name", person.displayName())
            .claim("sid", "left-share")
            .build();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new JwtAuthenticationToken(token, List.of()));
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }
}
