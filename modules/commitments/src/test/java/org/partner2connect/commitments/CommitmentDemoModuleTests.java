package org.partner2connect.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.DemoData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The demo's commitments, loaded and rolled back. */
@CommitmentContext
@Transactional
class CommitmentDemoModuleTests {

  @Autowired List<DemoData> parts;
  @Autowired CommitmentFixtures fixtures;
  @Autowired JdbcClient jdbc;

  @Test
  void publishesTheRealOnesWithTheirSourcesAndMoreInEveryStateBefore() {
    int before = count("status = 'PUBLISHED'");
    fixtures.asSystem(
        () ->
            parts.stream()
                .filter(part -> part.order() <= 30 || part.order() == 70)
                .sorted(Comparator.comparingInt(DemoData::order))
                .forEach(DemoData::load));

    assertThat(count("organisation_id is null and source like 'https://%'")).isEqualTo(28);
    assertThat(count("status = 'PUBLISHED'") - before).isEqualTo(29);
    assertThat(count("organisation_id is null and amount is not null")).isEqualTo(16);
    for (var status : List.of("DRAFT", "SUBMITTED", "RETURNED", "APPROVED")) {
      assertThat(count("status = '" + status + "'")).as(status).isPositive();
    }
    assertThat(
            jdbc.sql(
                    """
                    select sum(amount) from commitments.published_commitment
                    where organisation_id is null and currency = 'USD'
                    """)
                .query(BigDecimal.class)
                .single())
        .isEqualByComparingTo(total());
  }

  @Test
  void keepsWhatCannotBeParsedAsText() {
    assertThat(PublicSource.read())
        .hasSize(28)
        .filteredOn(entry -> entry.content().period().note() != null)
        .extracting(entry -> entry.content().period().note())
        .contains("four years from about 2023", "completed two years ahead of schedule");
    assertThat(PublicSource.read())
        .filteredOn(entry -> entry.content().money().inKind())
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.content().type()).isEqualTo(CommitmentType.PROGRAMMATIC));
  }

  private static BigDecimal total() {
    return PublicSource.read().stream()
        .map(entry -> entry.content().money())
        .filter(money -> "USD".equals(money.currency()))
        .map(CommitmentContent.Money::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private int count(String where) {
    return jdbc.sql("select count(*) from commitments.commitment where " + where)
        .query(Integer.class)
        .single();
  }
}
