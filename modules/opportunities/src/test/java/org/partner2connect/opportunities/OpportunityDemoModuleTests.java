package org.partner2connect.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.DemoAccounts;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.kernel.DemoData;
import org.partner2connect.opportunities.OpportunityFixtures.Someone;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OpportunitiesContext
class OpportunityDemoModuleTests {

  /** What this module's part of the story needs: people, members, and itself. */
  private static final List<Integer> ORDERS = List.of(10, 30, 75);

  @Autowired ObjectProvider<DemoData> demo;
  @Autowired DemoAccounts accounts;
  @Autowired OpportunityQueries queries;
  @Autowired OpportunityFixtures fixtures;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void clears() {
    fixtures.clear();
  }

  @Test
  void tellsOfANeedInChadAndOfAGoodMatchBetweenTheTwoFocalPoints() {
    jdbc.sql("truncate membership.seat, membership.member_organisation cascade").update();
    fixtures.asSystem(
        () ->
            transaction.executeWithoutResult(
                status ->
                    demo.stream()
                        .filter(part -> ORDERS.contains(part.order()))
                        .sorted(Comparator.comparingInt(DemoData::order))
                        .forEach(DemoData::load)));
    fixtures.signIn(
        new Someone(
            accounts.personOf(DemoPeople.FOCAL1),
            DemoPeople.FOCAL1.subject(),
            DemoPeople.FOCAL1.email()));
    assertThat(queries.search(OpportunityFilter.OPEN, 1))
        .hasSize(8)
        .extracting(one -> one.content().title())
        .contains("Backhaul partner, Chad");
    var study =
        queries.ofOwnOrganisation().stream()
            .filter(one -> one.content().type() == OpportunityType.RESEARCH)
            .findFirst()
            .orElseThrow();
    assertThat(queries.matches(study))
        .first()
        .satisfies(
            match -> {
              assertThat(match.score()).isGreaterThanOrEqualTo(70);
              assertThat(match.with().by().organisation())
                  .extracting(organisation -> organisation.name())
                  .isEqualTo("University of Exampleton");
            });
  }
}
