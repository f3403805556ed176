package org.partner2connect.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.interest.QueueFilter.Tab;
import org.partner2connect.kernel.DemoData;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@InterestContext
class DemoExpressionsModuleTests {

  @Autowired InterestQueries queries;
  @Autowired ObjectProvider<DemoData> demo;
  @Autowired SystemActor system;
  @Autowired InterestFixtures fixtures;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void tellsOfTheLastTenDays() {
    fixtures.reset();
    jdbc.sql("truncate interest.call cascade").update();
    transaction.executeWithoutResult(
        status ->
            system.run(
                "a test",
                () ->
                    demo.stream().sorted((a, b) -> a.order() - b.order()).forEach(DemoData::load)));

    fixtures.moderate(
        fixtures.someone("Moderator"),
        () -> {
          assertThat(queries.counts())
              .containsEntry(Tab.LATE, 4)
              .containsEntry(Tab.WAITING, 4)
              .containsEntry(Tab.UNCONFIRMED, 2)
              .containsEntry(Tab.ACCEPTED, 0)
              .containsEntry(Tab.DECLINED, 1)
              .containsEntry(Tab.WITHDRAWN, 1);
          var rows = queries.rows(QueueFilter.of(Tab.TO_DECIDE), 0, 100);
          assertThat(rows).hasSize(33);
          assertThat(rows)
              .allSatisfy(
                  row ->
                      assertThat(row.receivedAt())
                          .isBetween(Instant.now().minus(Duration.ofDays(11)), Instant.now()));
          assertThat(rows).filteredOn(QueueRow::possibleDuplicate).hasSize(5);
          assertThat(rows).extracting(QueueRow::language).contains("en", "fr", "es", "ar", "ru");
        });
    assertThat(fixtures.mailsTo("gerance@fibre-rurale.example")).hasSize(1);
  }
}
