package org.partner2connect.workinggroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.DemoPeople;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Delegations;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;

@WorkingGroupsContext
class ParticipationsModuleTests {

  @Autowired Participations participations;
  @Autowired WorkingGroupQueries groups;
  @Autowired GroupRights rights;
  @Autowired Admission admission;
  @Autowired Delegations delegations;
  @Autowired WorkingGroupFixtures fixtures;

  WorkingGroupId access;

  @BeforeEach
  void loadsTheDemo() {
    fixtures.reset();
    access = fixtures.group(FocusArea.ACCESS);
  }

  @AfterEach
  void signsOut() {
    fixtures.signOut();
  }

  @Test
  void letsTheChairAdmitAParticipantOnce(PublishedEvents events) {
    var focal = fixtures.person(DemoPeople.FOCAL1);
    fixtures.signIn(DemoPeople.CHAIR);
    participations.join(access, focal, GroupRole.PARTICIPANT);
    participations.join(access, focal, GroupRole.PARTICIPANT);
    assertThat(groups.roleOf(access, focal)).contains(GroupRole.PARTICIPANT);
    assertThat(
            events
                .ofType(ParticipationStarted.class)
                .matching(started -> started.person().equals(focal)))
        .hasSize(1);
  }

  @Test
  void refusesASecondChair() {
    assertThatThrownBy(() -> asSystem(DemoPeople.DELEGATE1, GroupRole.CHAIR))
        .isInstanceOf(ChairTaken.class);
  }

  @Test
  void handsTheChairOver(PublishedEvents events) {
    var former = fixtures.person(DemoPeople.CHAIR);
    var next = fixtures.person(DemoPeople.VICECHAIR);
    fixtures.asSystem(() -> participations.end(access, former));
    fixtures.asSystem(() -> participations.appoint(access, next, GroupRole.CHAIR));
    assertThat(groups.roleOf(access, former)).isEmpty();
    assertThat(groups.roleOf(access, next)).contains(GroupRole.CHAIR);
    assertThat(
            events
                .ofType(ChairAppointed.class)
                .matching(
                    appointed ->
                        appointed.group().equals(access) && appointed.person().equals(next)))
        .hasSize(1);
    assertThat(
            events
                .ofType(ParticipationEnded.class)
                .matching(ended -> ended.person().equals(former)))
        .hasSize(1);
  }

  @Test
  void refusesWhoeverHasNoSeat() {
    assertThatThrownBy(() -> asSystem(DemoPeople.NEWCOMER, GroupRole.RAPPORTEUR))
        .isInstanceOf(SeatRequired.class);
  }

  @Test
  void refusesAnUnknownGroup() {
    var nowhere = new WorkingGroupId(Ids.next());
    var focal = fixtures.person(DemoPeople.FOCAL1);
    assertThatThrownBy(
            () -> fixtures.asSystem(() -> participations.join(nowhere, focal, GroupRole.OBSERVER)))
        .isInstanceOf(UnknownGroup.class);
  }

  @Test
  void keepsJoiningAndAppointingApart() {
    var focal = fixtures.person(DemoPeople.FOCAL1);
    fixtures.signIn(DemoPeople.CHAIR);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> participations.join(access, focal, GroupRole.VICE_CHAIR));
    assertThatThrownBy(() -> participations.appoint(access, focal, GroupRole.VICE_CHAIR))
        .isInstanceOf(AccessDeniedException.class);
    participations.appoint(access, focal, GroupRole.RAPPORTEUR);
    assertThat(groups.roleOf(access, focal)).contains(GroupRole.RAPPORTEUR);
  }

  @Test
  void protectsTheChairFromTheViceChair() {
    var chair = fixtures.person(DemoPeople.CHAIR);
    fixtures.signIn(DemoPeople.VICECHAIR);
    assertThatThrownBy(() -> participations.end(access, chair))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> participations.appoint(access, chair, GroupRole.RAPPORTEUR))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> participations.join(access, chair, GroupRole.OBSERVER))
        .isInstanceOf(OfficeHeld.class);
  }

  @Test
  void letsNobodyDecideAboutAGroupOfOthers() {
    var delegate = fixtures.person(DemoPeople.DELEGATE1);
    var adoption = fixtures.group(FocusArea.ADOPTION);
    fixtures.signIn(DemoPeople.CHAIR);
    assertThat(rights.leads(access)).isTrue();
    assertThat(rights.takesPart(adoption)).isFalse();
    assertThatThrownBy(() -> participations.end(adoption, delegate))
        .isInstanceOf(AccessDeniedException.class);
    fixtures.signIn(DemoPeople.ADMIN);
    assertThatThrownBy(() -> participations.end(access, delegate))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void letsEveryoneLeave() {
    var delegate = fixtures.person(DemoPeople.DELEGATE9);
    fixtures.signIn(DemoPeople.DELEGATE9);
    assertThat(rights.mayWrite(access)).isTrue();
    participations.end(access, delegate);
    assertThat(rights.mayWrite(access)).isFalse();
  }

  @Test
  void letsAnObserverTakePartWithoutWriting() {
    fixtures.signIn(DemoPeople.OBSERVER);
    assertThat(rights.takesPart(access)).isTrue();
    assertThat(rights.mayWrite(access)).isFalse();
    assertThat(rights.leads(access)).isFalse();
  }

  @Test
  void countsNoRoleWhileTheOrganisationIsSuspended() {
    var organisation = fixtures.organisationOf(DemoPeople.CHAIR);
    fixtures.signIn(DemoPeople.CHAIR);
    fixtures.asSystem(() -> admission.suspend(organisation, "a test"));
    assertThat(rights.leads(access)).isFalse();
    assertThat(groups.rolesOf(fixtures.person(DemoPeople.CHAIR))).isEmpty();
    assertThat(groups.roster(access).getFirst().organisation()).isNull();
    fixtures.asSystem(() -> admission.reinstate(organisation, "a test"));
    assertThat(rights.leads(access)).isTrue();
  }

  @Test
  void endsAllTermsWithTheSeat(PublishedEvents events) {
    var delegate = fixtures.person(DemoPeople.DELEGATE1);
    var organisation = fixtures.organisationOf(DemoPeople.DELEGATE1);
    fixtures.asSystem(() -> delegations.remove(organisation, delegate));
    fixtures.signIn(DemoPeople.CHAIR);
    assertThat(groups.roster(access)).extracting(Participant::person).doesNotContain(delegate);
    assertThat(
            events
                .ofType(ParticipationEnded.class)
                .matching(ended -> ended.person().equals(delegate)))
        .hasSize(2);
  }

  @Test
  void keepsTheRolesOfAnOrganisationThatWasMerged(PublishedEvents events) {
    var duplicate = fixtures.organisationOf(DemoPeople.CHAIR);
    var survivor = fixtures.organisationOf(DemoPeople.VICECHAIR);
    fixtures.asSystem(() -> admission.merge(duplicate, survivor, "a test"));
    fixtures.signIn(DemoPeople.CHAIR);
    assertThat(rights.leads(access)).isTrue();
    assertThat(events.ofType(ParticipationEnded.class)).isEmpty();
  }

  @Test
  void letsAPersonGoOnWhereASecondAccountTookPart() {
    var duplicate = fixtures.person(DemoPeople.CHAIR);
    var survivor = fixtures.person(DemoPeople.NEWCOMER);
    fixtures.merge(duplicate, survivor);
    assertThat(groups.roleOf(access, duplicate)).isEmpty();
    assertThat(groups.roleOf(access, survivor)).contains(GroupRole.CHAIR);
  }

  private void asSystem(DemoPeople person, GroupRole role) {
    var id = fixtures.person(person);
    fixtures.asSystem(() -> participations.appoint(access, id, role));
  }
}
