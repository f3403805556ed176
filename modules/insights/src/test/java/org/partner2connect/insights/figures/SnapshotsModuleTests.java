package org.partner2connect.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.insights.InsightsContext;
import org.partner2connect.insights.RegisterRows;
import org.partner2connect.insights.RegisterRows.Row;
import org.springframework.beans.factory.annotation.Autowired;

/** What is counted, and what is not. */
@InsightsContext
class SnapshotsModuleTests {

  private static final String[] AREAS = {"ACCESS", "ADOPTION", "VALUE_CREATION", "ACCELERATE"};
  private static final String[] TYPES = {"FINANCIAL", "PROGRAMMATIC", "POLICY", "ADVOCACY"};
  private static final String[] COUNTRIES = {"KEN", "AGO", "TUV", "CHE", "LSO", "EST"};

  @Autowired private Snapshots snapshots;
  @Autowired private RegisterRows rows;

  @BeforeEach
  void clear() {
    rows.clear();
  }

  @Test
  void countsNothingThatIsNotPublished() {
    int number = 900;
    for (var status : new String[] {"SUBMITTED", "RETURNED", "APPROVED", "ANNOUNCED"}) {
      rows.add(Row.of("P2C-C-" + ++number).in(status).worth("5", "USD"), "Secret " + status);
    }
    assertThat(snapshots.current().all()).isEmpty();
    assertThat(Totals.of(snapshots.current().all()).usd()).isEqualByComparingTo("0");
  }

  @Test
  void neverAddsCurrenciesSilently() {
    rows.add(Row.of("P2C-C-901").worth("100.50", "USD"), "Dollars");
    rows.add(Row.of("P2C-C-902").worth("155", "EUR"), "Euros");
    rows.add(Row.of("P2C-C-903").worth("7", "KES"), "Shillings");
    rows.add(Row.of("P2C-C-904"), "Words");
    rows.add(Row.of("P2C-C-905").worth("1000", "USD").in("WITHDRAWN"), "Withdrawn");
    var before = totals();
    assertThat(before.usd()).isEqualByComparingTo("100.50");
    assertThat(before.leftOut()).isEqualTo(2);
    assertThat(before.commitments()).isEqualTo(4);
    assertThat(before.currencies().get("EUR").amount()).isEqualByComparingTo("155");

    var today = snapshots.current().day();
    rows.rate("EUR", "2", today.minusDays(1));
    rows.rate("EUR", "9", today.plusDays(1));
    rows.rate("EUR", "3", today.minusDays(9));
    var after = totals();
    assertThat(after.usd()).isEqualByComparingTo("410.50");
    assertThat(after.leftOut()).isEqualTo(1);
    assertThat(after.counted()).isEqualTo(2);
  }

  @Test
  void agreesWithANaiveRecount() {
    var random = new Random(20211018);
    for (int i = 0; i < 60; i++) {
      rows.add(
          Row.of("P2C-C-" + (800 + i))
              .about(TYPES[random.nextInt(4)], AREAS[random.nextInt(4)], 2020 + random.nextInt(4))
              .by("Union " + random.nextInt(9), random.nextBoolean() ? "ACADEMIA" : "OTHER")
              .worth(
                  String.valueOf(1 + random.nextInt(1_000)), random.nextBoolean() ? "USD" : "EUR"),
          "Title " + i,
          COUNTRIES[i % 6],
          COUNTRIES[(i + 1 + random.nextInt(4)) % 6]);
    }
    var all = snapshots.current().all();
    for (var dimension : Dimension.values()) {
      for (var count : Totals.by(dimension, all).entrySet()) {
        var filter = CommitmentFilter.ALL.with(dimension, count.getKey());
        var found = snapshots.current().select(filter);
        assertThat(found).as(dimension + "=" + count.getKey()).hasSize(count.getValue());
        assertThat(Totals.of(found).usd()).isEqualByComparingTo(recount(found));
      }
    }
    var leads = new HashSet<String>();
    all.forEach(one -> leads.add(one.commitment().lead().name()));
    assertThat(Totals.of(all).leads()).isEqualTo(leads.size());
    assertThat(Totals.of(all).countries()).containsExactlyInAnyOrder(COUNTRIES);
  }

  @Test
  void knowsGroupsOfCountriesOnTheDay() {
    rows.add(Row.of("P2C-C-901"), "Three groups", "AGO", "LSO", "TUV");
    rows.add(Row.of("P2C-C-902"), "None", "CHE");
    assertThat(one("P2C-C-901").in(Dimension.GROUP)).contains("LDC", "LLDC", "SIDS");
    assertThat(one("P2C-C-902").in(Dimension.GROUP)).containsExactly("NONE");
    assertThat(one("P2C-C-901").in(Dimension.REGION)).contains("AFR", "ASP");
  }

  @Test
  void tellsReportedAndConfirmedApart() {
    var quiet = rows.add(Row.of("P2C-C-901"), "Quiet");
    var reported = rows.add(Row.of("P2C-C-902"), "Reported");
    var confirmed = rows.add(Row.of("P2C-C-903"), "Confirmed");
    var disputed = rows.add(Row.of("P2C-C-904"), "Disputed");
    rows.report(reported, "IN_PROGRESS", null, 5L);
    rows.answer(rows.report(confirmed, "FULFILLED", null, null), "KEN", "CONFIRMED", "");
    var report = rows.report(disputed, "FULFILLED", null, 9L);
    rows.answer(report, "KEN", "CONFIRMED", "");
    rows.answer(report, "KEN", "DISPUTED", "Not here");
    assertThat(quiet).isNotNull();
    assertThat(one("P2C-C-901").in(Dimension.REPORT)).containsExactly("NONE");
    assertThat(one("P2C-C-902").in(Dimension.REPORT)).containsExactly("REPORTED");
    assertThat(one("P2C-C-903").in(Dimension.REPORT)).contains("CONFIRMED");
    assertThat(one("P2C-C-904").in(Dimension.REPORT)).containsExactly("REPORTED");
    assertThat(one("P2C-C-903").in(Dimension.LIGHT)).containsExactly("NONE");
  }

  @Test
  void turnsRedWithTime() {
    var day = LocalDate.of(2026, 11, 28);
    assertThat(Light.of(day, day)).isEqualTo(Light.GREEN);
    assertThat(Light.of(day.minusMonths(12).minusDays(29), day)).isEqualTo(Light.GREEN);
    assertThat(Light.of(day.minusMonths(14), day)).isEqualTo(Light.YELLOW);
    assertThat(Light.of(day.minusMonths(18), day)).isEqualTo(Light.RED);
    assertThat(Light.of(day.minusMonths(24), day)).isEqualTo(Light.INACTIVE);
  }

  private Totals totals() {
    return Totals.of(snapshots.current().select(CommitmentFilter.ALL));
  }

  private Counted one(String reference) {
    return snapshots.current().find(reference).orElseThrow();
  }

  private static BigDecimal recount(Iterable<Counted> some) {
    var sum = BigDecimal.ZERO;
    for (var one : some) {
      if (!one.commitment().withdrawn() && "USD".equals(one.commitment().value().currency())) {
        sum = sum.add(one.commitment().value().amount());
      }
    }
    return sum;
  }
}
