package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partner2connect.actionplans.PlanFixtures.Someone;
import org.partner2connect.drafting.Access;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.drafting.DocumentTokens;
import org.partner2connect.drafting.spi.Persona;
import org.partner2connect.drafting.spi.Reader;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.Participations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The table of who may do what with a draft plan, on real rows, and how rights end. */
@PlanContext
class PlanAccessModuleTests {

  @Autowired PlanAccess access;
  @Autowired PlanFixtures fixtures;
  @Autowired Participations participations;
  @Autowired Delegations delegations;
  @Autowired Admission admission;
  @Autowired DocumentTokens tokens;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  PlanReference plan;

  @BeforeEach
  void opensAPlan() {
    plan = fixtures.plan(FocusArea.ACCESS);
  }

  @ParameterizedTest
  @EnumSource(names = "OBSERVER", mode = EnumSource.Mode.EXCLUDE)
  void letsTheGroupWrite(GroupRole role) {
    assertAccess(fixtures.holder(plan.group(), role), Access.WRITE);
  }

  @Test
  void letsTheGroupsObserversRead() {
    assertAccess(fixtures.holder(plan.group(), GroupRole.OBSERVER), Access.READ);
  }

  @Test
  void letsDelegatesOfAnyActiveMemberRead() {
    assertAccess(fixtures.delegate("Delegate"), Access.READ);
  }

  @Test
  void letsParticipantsOfAnotherGroupRead() {
    var other = fixtures.group(FocusArea.ADOPTION);
    assertAccess(fixtures.holder(other.id(), GroupRole.PARTICIPANT), Access.READ);
  }

  @Test
  void letsTheSecretariatReadAndNotWrite() {
    var secretariat = fixtures.someone("Secretariat");
    assertThat(access.accessOf(plan.document(), new Reader(secretariat.id(), true)))
        .isEqualTo(Access.READ);
    assertThat(locked(secretariat)).isNotEqualTo(Access.WRITE);
  }

  @Test
  void isUnknownToWhoeverHasNoMembership() {
    assertAccess(fixtures.someone("Newcomer"), Access.NONE);
  }

  @Test
  void isUnknownToASuspendedOrganisationAndItsParticipants() {
    var organisation = fixtures.organisation("Suspended Sample");
    var participant = fixtures.holder(plan.group(), GroupRole.PARTICIPANT, organisation);
    fixtures.asSystem(() -> admission.suspend(organisation, "a test"));
    assertAccess(participant, Access.NONE);
    fixtures.asSystem(() -> admission.reinstate(organisation, "a test"));
    assertAccess(participant, Access.WRITE);
  }

  @Test
  void isReadOnlyWhenItsPhaseDoesNotAllowWriting() {
    var chair = fixtures.holder(plan.group(), GroupRole.CHAIR);
    jdbc.sql("update actionplans.plan set status = 'REVIEW' where id = :id")
        .param("id", plan.id().value())
        .update();
    assertAccess(chair, Access.READ);
  }

  @Test
  void knowsNothingOfOtherDocuments() {
    var unknown = new DocumentId(Ids.next());
    var chair = fixtures.holder(plan.group(), GroupRole.CHAIR);
    assertThat(access.accessOf(unknown, new Reader(chair.id(), true))).isEqualTo(Access.NONE);
    assertThat(lock(Map.of(unknown, Set.of(chair.id())))).doesNotContainKey(unknown);
  }

  @Test
  void endsRightsAndTokensWithTheParticipation() {
    var participant = fixtures.holder(plan.group(), GroupRole.PARTICIPANT);
    mint(participant);
    fixtures.asSystem(() -> participations.end(plan.group(), participant.id()));
    assertThat(tokensOf(participant)).isZero();
    assertAccess(participant, Access.READ);
  }

  @Test
  void endsRightsAndTokensWithTheSeat() {
    var organisation = fixtures.organisation("Leaving Sample");
    var participant = fixtures.holder(plan.group(), GroupRole.PARTICIPANT, organisation);
    mint(participant);
    fixtures.asSystem(() -> delegations.remove(organisation, participant.id()));
    assertThat(tokensOf(participant)).isZero();
    assertAccess(participant, Access.NONE);
  }

  @Test
  void endsTokensWithASuspension() {
    assertTokensEnd("Suspended", organisation -> admission.suspend(organisation, "a test"));
  }

  @Test
  void endsTokensWhenAnOrganisationLeaves() {
    assertTokensEnd("Leaving", organisation -> admission.leave(organisation, "a test"));
  }

  @Test
  void keepsRightsAndTokensWhenTheOrganisationIsMerged() {
    var duplicate = fixtures.organisation("Duplicate Sample");
    var survivor = fixtures.organisation("Surviving Sample");
    var participant = fixtures.holder(plan.group(), GroupRole.PARTICIPANT, duplicate);
    mint(participant);
    fixtures.asSystem(() -> admission.merge(duplicate, survivor, "a test"));
    assertThat(tokensOf(participant)).isEqualTo(1);
    assertAccess(participant, Access.WRITE);
  }

  @Test
  void keepsTokensWhenTheRemovalIsRolledBack() {
    var participant = fixtures.holder(plan.group(), GroupRole.PARTICIPANT);
    mint(participant);
    transaction.executeWithoutResult(
        status -> {
          fixtures.asSystem(() -> participations.end(plan.group(), participant.id()));
          assertThat(tokensOf(participant)).isZero();
          status.setRollbackOnly();
        });
    assertThat(tokensOf(participant)).isEqualTo(1);
    assertAccess(participant, Access.WRITE);
  }

  @Test
  void introducesPeopleByRoleAndOrganisation() {
    var chair =
        fixtures.holder(plan.group(), GroupRole.VICE_CHAIR, fixtures.organisation("Sample Union"));
    assertThat(access.personaOf(plan.document(), chair.id()))
        .isEqualTo(new Persona("The VICE_CHAIR", "Sample Union", "SU", "vice-chair"));
    var reader = fixtures.delegate("Reader", fixtures.organisation("Other Union"));
    assertThat(access.personaOf(plan.document(), reader.id()).role()).isEqualTo("delegate");
    var secretariat = fixtures.someone("Salma Haddad");
    assertThat(access.personaOf(plan.document(), secretariat.id()))
        .isEqualTo(new Persona("Salma Haddad", "", "SH", "secretariat"));
  }

  private void assertTokensEnd(
      String name, java.util.function.Consumer<OrganisationId> whatHappens) {
    var organisation = fixtures.organisation(name);
    var delegate = fixtures.delegate(name, organisation);
    mint(delegate);
    fixtures.asSystem(() -> whatHappens.accept(organisation));
    assertThat(tokensOf(delegate)).isZero();
    assertAccess(delegate, Access.NONE);
  }

  private void assertAccess(Someone person, Access expected) {
    assertThat(access.accessOf(plan.document(), new Reader(person.id(), false)))
        .isEqualTo(expected);
    assertThat(locked(person)).isEqualTo(expected);
  }

  private Access locked(Someone person) {
    return lock(Map.of(plan.document(), Set.of(person.id()))).get(plan.document()).get(person.id());
  }

  private Map<DocumentId, Map<PersonId, Access>> lock(Map<DocumentId, Set<PersonId>> writers) {
    return transaction.execute(status -> access.lockAndDecide(writers));
  }

  private void mint(Someone person) {
    assertThat(fixtures.as(person, () -> tokens.mint(plan.document()))).isPresent();
    assertThat(tokensOf(person)).isEqualTo(1);
  }

  private int tokensOf(Someone person) {
    return jdbc.sql("select count(*) from drafting.access_token where person_id = :person")
        .param("person", person.id().value())
        .query(Integer.class)
        .single();
  }
}
