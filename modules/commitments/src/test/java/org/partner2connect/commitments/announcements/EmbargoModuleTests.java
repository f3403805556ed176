package org.partner2connect.commitments.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.commitments.Announcing;
import org.partner2connect.commitments.Coach;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentQueries;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until it is published, a commitment is in no view that everybody may read. */
@CommitmentContext
class EmbargoModuleTests {

  private static final UUID PLAN = Ids.next();
  private static final UUID ACTION = Ids.next();

  @Autowired RoundTable table;
  @Autowired Coach coach;
  @Autowired Announcing announcing;
  @Autowired Settling settling;
  @Autowired CommitmentQueries queries;
  @Autowired JdbcClient jdbc;

  UUID event;

  @BeforeEach
  void prepares() {
    event = table.event();
  }

  @AfterEach
  void clears() {
    table.clear();
  }

  @ParameterizedTest
  @EnumSource(
      value = CommitmentStatus.class,
      names = {"PUBLISHED", "WITHDRAWN", "DRAFT"},
      mode = EnumSource.Mode.EXCLUDE)
  void isInNoPublishedView(CommitmentStatus status) {
    var id = full(status);
    assertThat(table.publishedViews())
        .hasSizeGreaterThanOrEqualTo(8)
        .allSatisfy(
            view ->
                assertThat(table.rows(view))
                    .as(view)
                    .noneMatch(row -> row.contains(id.toString()))
                    .noneMatch(row -> row.contains(RoundTable.SECRET))
                    .noneMatch(row -> row.contains(table.reference(id))));
  }

  @Test
  void isInTheViewsOnlyWhenItsAnnouncementStands() {
    var id = full(CommitmentStatus.APPROVED);
    table.signIn("SECRETARIAT");
    announcing.announce(id);
    assertThat(viewsThatTellOf(id)).isEmpty();
    table.announcedAgo(id, Announcing.WINDOW);
    settling.settleDue();
    assertThat(viewsThatTellOf(id))
        .contains(
            "published_commitment",
            "published_wording",
            "published_country",
            "published_target",
            "published_delivery",
            "published_share",
            "published_step");
  }

  @Test
  void leavesNoTraceInPublicWhenItWasUndone() {
    var id = full(CommitmentStatus.APPROVED);
    table.signIn("SECRETARIAT");
    announcing.announce(id);
    announcing.undo(id);
    settling.settleDue();
    assertThat(viewsThatTellOf(id)).isEmpty();
  }

  @Test
  void tellsThePublicOnlyOfTheAnnouncementThatStands() {
    var id = table.approved(event);
    table.signIn("SECRETARIAT");
    announcing.announce(id);
    announcing.undo(id);
    announcing.announce(id);
    table.windowIsOver(id);
    settling.settleDue();
    assertThat(table.rows("published_step")).filteredOn(row -> row.contains(id.toString()))
        .hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      value = CommitmentStatus.class,
      names = {"APPROVED", "ANNOUNCED"})
  void isInNoListAndNoAdviceForMembersOfOtherOrganisations(CommitmentStatus status) {
    var id = full(status);
    table.signIn();
    var plan = new PlanId(PLAN);
    assertThat(queries.deliveringPlan(plan, Locale.ENGLISH)).isEmpty();
    assertThat(queries.delivering(new CommitmentContent.Delivery(plan, ACTION), Locale.ENGLISH))
        .isEmpty();
    var same =
        CommitmentContent.empty("en")
            .withType(CommitmentType.FINANCIAL)
            .withWording("en", RoundTable.SECRET + " " + table.reference(id), "Words")
            .withMoney(
                new CommitmentContent.Money(new BigDecimal("5000000"), "USD", null, false, false))
            .withCountries(List.of("KEN"));
    var advice = coach.advise(same, null, Locale.ENGLISH);
    assertThat(advice.similar()).isEmpty();
    assertThat(advice.doubles()).isEmpty();
    assertThat(coach.possibleDuplicates(id, Locale.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = CommitmentStatus.class,
      names = {"APPROVED", "ANNOUNCED"})
  void isUnknownToMembersOfOtherOrganisations(CommitmentStatus status) {
    var id = full(status);
    table.signIn();
    assertThat(queries.find(id)).isEmpty();
    table.signIn("ADMINISTRATOR");
    assertThat(queries.find(id)).isEmpty();
    table.signIn("SECRETARIAT");
    assertThat(queries.find(id)).isPresent();
  }

  private List<String> viewsThatTellOf(CommitmentId id) {
    return table.publishedViews().stream()
        .filter(view -> table.rows(view).stream().anyMatch(row -> row.contains(id.toString())))
        .toList();
  }

  /** With a row in every table that belongs to a commitment. */
  private CommitmentId full(CommitmentStatus status) {
    var id = table.commitment(event, status);
    var partner = table.organisation(("Partner " + id).toUpperCase(Locale.ROOT));
    table.share(id, partner, "1000", "CONFIRMED");
    for (var sql :
        new String[] {
          "insert into commitments.country values (:id, 'KEN')",
          "insert into commitments.target values (:id, '9.c')",
          "insert into commitments.delivery values (:id, '%s', '%s')".formatted(PLAN, ACTION),
          "insert into commitments.step values (gen_random_uuid(), :id, 'ANNOUNCED', now(), null,"
              + " 'SECRETARIAT', null)",
          "insert into commitments.correction values (gen_random_uuid(), :id, 'title', 'a', 'b',"
              + " 'c', now(), gen_random_uuid())"
        }) {
      jdbc.sql(sql).param("id", id.value()).update();
    }
    return id;
  }
}
