package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PlanContext
class ActionPlansModuleTests {

  @Autowired ActionPlans plans;
  @Autowired ActionPlanQueries queries;
  @Autowired Editions editions;
  @Autowired PlanOpening opening;
  @Autowired PlanFixtures fixtures;

  WorkingGroupId group;

  @BeforeEach
  void establishesAGroup() {
    group = fixtures.group(FocusArea.ADOPTION).id();
  }

  @Test
  void letsTheChairOpenAsManyEditionsAsWanted() {
    var chair = fixtures.holder(group, GroupRole.CHAIR);

    var first = fixtures.as(chair, () -> plans.openEdition(group, null));
    var second = fixtures.as(chair, () -> plans.openEdition(group, null));

    assertThat(first.status()).isEqualTo(PlanStatus.DRAFTING);
    assertThat(Integer.parseInt(second.edition())).isEqualTo(Integer.parseInt(first.edition()) + 1);
    assertThat(first.document()).isNotEqualTo(second.document());
    var known = fixtures.as(chair, queries::plansByGroup);
    assertThat(known.get(group)).contains(first, second);
  }

  @Test
  void readsANewEditionAtOnce() {
    var chair = fixtures.holder(group, GroupRole.CHAIR);
    var plan = fixtures.as(chair, () -> plans.openEdition(group, null));

    var list = fixtures.as(chair, () -> queries.actions(plan.id()));

    assertThat(list.readAt()).isNotNull();
    assertThat(list.actions()).isNotEmpty();
  }

  @Test
  void letsTheSecretariatOpenAnEdition() {
    var secretariat = fixtures.someone("Secretariat");

    var plan =
        fixtures.as(secretariat, () -> plans.openEdition(group, "Kigali <2022>"), "SECRETARIAT");

    assertThat(plan.edition()).isEqualTo("Kigali <2022>");
  }

  @Test
  void refusesASecondEditionOfTheSameName() {
    var chair = fixtures.holder(group, GroupRole.CHAIR);
    fixtures.as(chair, () -> plans.openEdition(group, "After Addis"));

    assertThatThrownBy(() -> fixtures.as(chair, () -> plans.openEdition(group, "After Addis")))
        .isInstanceOf(EditionTaken.class);
  }

  @ParameterizedTest
  @EnumSource(names = "CHAIR", mode = EnumSource.Mode.EXCLUDE)
  void letsNobodyElseOfTheGroupOpenOne(GroupRole role) {
    var person = fixtures.holder(group, role);

    assertThatThrownBy(() -> fixtures.as(person, () -> plans.openEdition(group, null)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void letsNoChairOfAnotherGroupAndNoAdministratorOpenOne() {
    var other = fixtures.holder(fixtures.group(FocusArea.ACCESS).id(), GroupRole.CHAIR);
    var administrator = fixtures.someone("Administrator");

    assertThatThrownBy(() -> fixtures.as(other, () -> plans.openEdition(group, null)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () -> fixtures.as(administrator, () -> plans.openEdition(group, null), "ADMINISTRATOR"))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void givesAGroupItsFirstPlanWhenItGetsAChair() {
    var fresh = fixtures.group(FocusArea.ACCELERATE);
    fixtures.holder(fresh.id(), GroupRole.CHAIR);

    await()
        .untilAsserted(() -> assertThat(editions.findByGroupId(fresh.id().value())).isNotEmpty());
    fixtures.asSystem(() -> opening.openFirst(fresh));
    assertThat(editions.findByGroupId(fresh.id().value()))
        .extracting(ActionPlan::edition)
        .containsExactly("1");
  }
}
