package org.partner2connect.insights.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.insights.InsightsContext;
import org.partner2connect.insights.RegisterRows;
import org.partner2connect.insights.RegisterRows.Row;
import org.partner2connect.taxonomy.CountryGroup;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.taxonomy.keeping.GroupKeeping;
import org.partner2connect.taxonomy.keeping.KeepingQueries;
import org.partner2connect.taxonomy.keeping.KeptTerm;
import org.partner2connect.taxonomy.keeping.Provenance;
import org.partner2connect.taxonomy.keeping.TermDays;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator changes a list while figures are shown. */
@InsightsContext
class ListsChangeModuleTests {

  private static final Provenance RESOLUTION = new Provenance(null, Instant.EPOCH, "A/RES/76/8");

  @Autowired private Snapshots snapshots;
  @Autowired private RegisterRows rows;
  @Autowired private GroupKeeping keeping;
  @Autowired private KeepingQueries lists;
  @Autowired private Taxonomy taxonomy;

  @BeforeEach
  void clear() {
    rows.clear();
  }

  @AfterEach
  void putBack() {
    keeping.correct(
        ethiopia().id(), ethiopia().version(), new TermDays(null, null, null), RESOLUTION);
  }

  @Test
  void aGraduationChangesTodaysFiguresAndTheirTagAndNoEarlierDay() {
    rows.add(Row.of("P2C-C-901"), "Schools", "ETH");
    var today = snapshots.current().day();
    var tag = snapshots.tag();
    assertThat(one().in(Dimension.GROUP)).contains("LDC", "LLDC");

    keeping.end(ethiopia().id(), ethiopia().version(), today, RESOLUTION);

    await().untilAsserted(() -> assertThat(snapshots.tag()).isNotEqualTo(tag));
    assertThat(one().in(Dimension.GROUP)).containsExactly("LLDC");
    assertThat(taxonomy.isLdc("ETH", today.minusDays(1))).isTrue();
    assertThat(taxonomy.isLdc("ETH", LocalDate.of(2021, 10, 18))).isTrue();
  }

  private Counted one() {
    return snapshots.current().find("P2C-C-901").orElseThrow();
  }

  private KeptTerm ethiopia() {
    return lists.terms(CountryGroup.LDC).stream()
        .filter(term -> term.iso3().equals("ETH"))
        .findFirst()
        .orElseThrow();
  }
}
