package org.partner2connect.insights.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.insights.coverage.CoverageFilter.Show;
import org.partner2connect.kernel.Ids;

/** What counts as covered, and what an address may ask for. */
class PlanCoverageTests {

  @Test
  void reachesTheCountriesThatItNames() {
    var delivery = delivery(Set.of("TCD"), Set.of("AFR"));
    assertThat(delivery.reaches("TCD", "AFR")).isTrue();
    assertThat(delivery.reaches("NER", "AFR")).isFalse();
  }

  @Test
  void reachesTheCountriesOfItsRegionsWhenItNamesNone() {
    var delivery = delivery(Set.of(), Set.of("AFR"));
    assertThat(delivery.reaches("NER", "AFR")).isTrue();
    assertThat(delivery.reaches("FJI", "ASP")).isFalse();
    assertThat(delivery.reaches("ATA", null)).isFalse();
  }

  @Test
  void reachesEveryCountryOfItsActionWhenItNamesNoPlace() {
    assertThat(delivery(Set.of(), Set.of()).reaches("FJI", null)).isTrue();
  }

  @Test
  void readsWhatAnAddressAsksForAndLeavesOutWhatItCannotRead() {
    assertThat(
            CoverageFilter.read(
                Map.of(
                    "show", List.of("WITHOUT"),
                    "country", List.of("TCD"),
                    "group", List.of("LDC"))))
        .isEqualTo(new CoverageFilter(Show.WITHOUT, "TCD", Grouping.LDC));
    assertThat(
            CoverageFilter.read(
                Map.of(
                    "show", List.of("<script>"),
                    "country", List.of("tcd' or 1=1"),
                    "group", List.of("", "LDC"),
                    "other", List.of("x"))))
        .isEqualTo(CoverageFilter.ALL);
    assertThat(CoverageFilter.read(Map.of("show", List.of()))).isEqualTo(CoverageFilter.ALL);
  }

  @Test
  void writesTheSameAddressAgain() {
    var filter = new CoverageFilter(Show.WITH, "NER", Grouping.LLDC);
    assertThat(CoverageFilter.read(filter.parameters())).isEqualTo(filter);
    assertThat(CoverageFilter.ALL.parameters()).isEmpty();
    assertThat(filter.narrow()).isTrue();
    assertThat(CoverageFilter.ALL.narrow()).isFalse();
  }

  private static Delivery delivery(Set<String> countries, Set<String> regions) {
    return new Delivery(
        new CommitmentId(Ids.next()), "P2C-C-001", "Fibre", "Union", countries, regions);
  }
}
