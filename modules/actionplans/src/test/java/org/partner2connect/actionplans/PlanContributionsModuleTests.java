package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partner2connect.actionplans.PlanFixtures.Someone;
import org.partner2connect.drafting.DocumentTokens;
import org.partner2connect.drafting.late.HandedIn;
import org.partner2connect.drafting.late.LateContributions;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.Participations;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what came too late for a plan, and who deals with it. */
@PlanContext
class PlanContributionsModuleTests {

  @Autowired PlanContributions late;
  @Autowired LateContributions contributions;
  @Autowired DocumentTokens tokens;
  @Autowired PlanFixtures fixtures;
  @Autowired Participations participations;
  @Autowired Delegations delegations;

  PlanReference plan;
  OrganisationId organisation;
  Someone writer;
  UUID contribution;

  @BeforeEach
  void somethingComesTooLate() {
    plan = fixtures.plan(FocusArea.ACCESS);
    organisation = fixtures.organisation("Organisation of the PARTICIPANT");
    writer = fixtures.holder(plan.group(), GroupRole.PARTICIPANT, organisation);
    fixtures.as(writer, () -> tokens.mint(plan.document()));
    fixtures.asSystem(() -> participations.end(plan.group(), writer.id()));
    contribution =
        fixtures.as(writer, () -> contributions.handIn(plan.document(), work())).orElseThrow().id();
  }

  static HandedIn work() {
    return new HandedIn(
        UUID.randomUUID(),
        UUID.randomUUID(),
        HandedIn.Why.RIGHTS,
        "Ten villages.",
        List.of(new HandedIn.Change("", "Ten villages.", "Twelve villages.")));
  }

  @ParameterizedTest
  @EnumSource(names = {"CHAIR", "VICE_CHAIR", "RAPPORTEUR"})
  void theOfficesSeeItAndDealWithIt(GroupRole role) {
    var holder = fixtures.holder(plan.group(), role);

    var seen = fixtures.as(holder, () -> late.of(plan.id()));
    assertThat(seen).hasSize(1);
    assertThat(seen.getFirst().organisation()).isEqualTo("Organisation of the PARTICIPANT");
    assertThat(seen.getFirst().isOpen()).isTrue();
    assertThat(as(holder, () -> late.read(plan.id(), contribution))).isPresent();
    assertThat(as(holder, () -> late.mayFinish(plan.id()))).isTrue();
    assertThat(as(holder, () -> late.finish(plan.id(), contribution))).isTrue();

    var handled = as(holder, () -> late.of(plan.id())).getFirst();
    assertThat(handled.isOpen()).isFalse();
    assertThat(handled.handledBy()).isNotEmpty();
    assertThat(as(holder, () -> late.finish(plan.id(), contribution))).isFalse();
  }

  @Test
  void theSecretariatReadsAlong() {
    var secretary = fixtures.someone("Secretary");

    assertThat(fixtures.as(secretary, () -> late.of(plan.id()), "SECRETARIAT")).hasSize(1);
    assertThat(fixtures.as(secretary, () -> late.read(plan.id(), contribution), "SECRETARIAT"))
        .isPresent();
    assertThat(fixtures.as(secretary, () -> late.mayFinish(plan.id()), "SECRETARIAT")).isFalse();
    assertThat(fixtures.as(secretary, () -> late.finish(plan.id(), contribution), "SECRETARIAT"))
        .isFalse();
  }

  @Test
  void toEverybodyElseThereIsNone() {
    var other = fixtures.plan(FocusArea.ADOPTION);
    assertSeesNothing(fixtures.holder(plan.group(), GroupRole.PARTICIPANT));
    assertSeesNothing(fixtures.holder(plan.group(), GroupRole.OBSERVER));
    assertSeesNothing(fixtures.holder(other.group(), GroupRole.CHAIR));
    assertSeesNothing(fixtures.delegate("Delegate"));
    assertSeesNothing(fixtures.someone("Newcomer"));
    assertSeesNothing(fixtures.someone("Administrator"), "ADMINISTRATOR");
    assertSeesNothing(writer);
  }

  private void assertSeesNothing(Someone person, String... realmRoles) {
    assertThat(fixtures.as(person, () -> late.of(plan.id()), realmRoles)).isEmpty();
    assertThat(fixtures.as(person, () -> late.read(plan.id(), contribution), realmRoles)).isEmpty();
    assertThat(fixtures.as(person, () -> late.finish(plan.id(), contribution), realmRoles))
        .isFalse();
  }

  @Test
  void nobodyReadsItThroughAnotherPlanOfTheirs() {
    var other = fixtures.plan(FocusArea.ADOPTION);
    var chair = fixtures.holder(other.group(), GroupRole.CHAIR);

    assertThat(as(chair, () -> late.read(other.id(), contribution))).isEmpty();
    assertThat(as(chair, () -> late.finish(other.id(), contribution))).isFalse();
  }

  @Test
  void whoeverLostTheirSeatMayStillHandIn() {
    fixtures.asSystem(() -> delegations.remove(organisation, writer.id()));

    assertThat(as(writer, () -> contributions.handIn(plan.document(), work()))).isPresent();
  }

  @Test
  void whoeverOnlyReadsMayNotHandIn() {
    var observer = fixtures.holder(plan.group(), GroupRole.OBSERVER);
    as(observer, () -> tokens.mint(plan.document()));

    assertThat(as(observer, () -> contributions.handIn(plan.document(), work()))).isEmpty();
  }

  private <T> T as(Someone person, Supplier<T> work) {
    return fixtures.as(person, work);
  }
}
