package org.partner2connect.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.PeopleMerging;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.Members.Someone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;

/** How seats change hands inside an organisation. */
@MembershipContext
class HandoverModuleTests {

  @Autowired Delegations delegations;
  @Autowired DelegationRights rights;
  @Autowired MembershipQueries membership;
  @Autowired MembershipFixtures fixtures;
  @Autowired Members members;
  @Autowired PeopleMerging merging;
  @Autowired JdbcClient jdbc;

  OrganisationId organisation;
  Someone focal;
  Someone alternate;
  Someone delegate;

  @BeforeEach
  void seatsThree() {
    organisation = fixtures.organisation("Handing Sample");
    focal = members.seated(organisation, SeatRole.FOCAL_POINT, "Focal");
    alternate = members.seated(organisation, SeatRole.ALTERNATE, "Alternate");
    delegate = members.seated(organisation, SeatRole.DELEGATE, "Delegate");
    members.signIn(focal);
  }

  @AfterEach
  void signsOut() {
    members.signOut();
  }

  @Test
  void swapsTheRolesAtOnceAndKeepsBothTerms(PublishedEvents events) {
    delegations.handOver(organisation, alternate.id());

    assertThat(roleOf(alternate)).isEqualTo(SeatRole.FOCAL_POINT);
    assertThat(roleOf(focal)).isEqualTo(SeatRole.ALTERNATE);
    assertThat(rights.isFocalPointOf(organisation)).isFalse();
    assertThatThrownBy(() -> delegations.remove(organisation, delegate.id()))
        .isInstanceOf(AccessDeniedException.class);
    members.signIn(alternate);
    assertThat(rights.isFocalPointOf(organisation)).isTrue();
    assertThat(terms(focal.id())).isEqualTo(2);
    assertThat(terms(alternate.id())).isEqualTo(2);
    assertThat(events.ofType(FocalPointDesignated.class))
        .extracting(FocalPointDesignated::person)
        .contains(alternate.id());
    assertThat(events.ofType(SeatEnded.class)).isEmpty();
    assertThat(events.ofType(MembershipDecided.class))
        .extracting(decided -> decided.deed().what() + " " + decided.deed().role())
        .hasSize(1);
  }

  @Test
  void handsOverOnlyToSomebodyOfTheOwnOrganisation() {
    var other = fixtures.organisation("Foreign Sample");
    var stranger = members.seated(other, SeatRole.DELEGATE, "Stranger");
    assertThatThrownBy(() -> delegations.handOver(organisation, stranger.id()))
        .isInstanceOf(NotSeatedHere.class);
    assertThatThrownBy(() -> delegations.handOver(other, stranger.id()))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(roleOf(focal)).isEqualTo(SeatRole.FOCAL_POINT);
  }

  @Test
  void hasOneFocalPointWhenTwoHandOverAtOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var outcomes = threads.invokeAll(List.of(handingOverTo(alternate), handingOverTo(delegate)));
      assertThat(outcomes)
          .extracting(outcome -> outcome.get())
          .containsExactlyInAnyOrder("done", "told");
    }
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from membership.seat
                    where organisation_id = :id and role = 'FOCAL_POINT' and until is null
                    """)
                .param("id", organisation.value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(roleOf(focal)).isNotEqualTo(SeatRole.FOCAL_POINT);
  }

  @Test
  void passesDutiesToTheAlternateElseToTheFocalPoint(PublishedEvents events) {
    assertThat(delegations.remove(organisation, delegate.id())).isTrue();
    assertThat(delegations.remove(organisation, delegate.id())).isFalse();
    assertThat(delegations.remove(organisation, alternate.id())).isTrue();
    assertThat(events.ofType(DutiesPassed.class))
        .extracting(passed -> Map.entry(passed.from(), passed.to()))
        .containsExactly(
            Map.entry(delegate.id(), alternate.id()), Map.entry(alternate.id(), focal.id()));
  }

  @Test
  void keepsAFocalPointUntilTheRoleIsHandedOver() {
    assertThatThrownBy(() -> delegations.remove(organisation, focal.id()))
        .isInstanceOf(HandOverFirst.class);
    fixtures.asSystem(() -> delegations.remove(organisation, focal.id()));
    assertThat(membership.seatOf(focal.id())).isEmpty();
  }

  @Test
  void letsNobodyOfTheSecretariatSeatThemselvesHigherAtHome() {
    members.signIn(delegate, "SECRETARIAT");
    assertThatThrownBy(() -> delegations.handOver(organisation, delegate.id()))
        .isInstanceOf(OwnOrganisation.class);
    assertThatThrownBy(() -> delegations.remove(organisation, alternate.id()))
        .isInstanceOf(OwnOrganisation.class);
    assertThatThrownBy(() -> delegations.seat(organisation, delegate.id(), SeatRole.ALTERNATE))
        .isInstanceOf(OwnOrganisation.class);
  }

  @Test
  void letsTheSecretariatFillAVacancy() {
    fixtures.asSystem(() -> delegations.remove(organisation, focal.id()));
    members.signIn(members.someone("Clerk"), "SECRETARIAT");
    delegations.handOver(organisation, delegate.id());
    delegations.handOver(organisation, delegate.id());
    assertThat(roleOf(delegate)).isEqualTo(SeatRole.FOCAL_POINT);
  }

  @Test
  void givesTheSeatOfASecondAccountToThePersonItIs() {
    var newcomer = members.someone("Alternate again");
    members.signIn(members.someone("Clerk"), "SECRETARIAT");
    merging.merge(alternate.id(), newcomer.id(), "lost the password");
    assertThat(membership.seatOf(alternate.id())).isEmpty();
    assertThat(roleOf(newcomer)).isEqualTo(SeatRole.ALTERNATE);
    merging.merge(focal.id(), delegate.id(), "married");
    assertThat(roleOf(delegate)).isEqualTo(SeatRole.FOCAL_POINT);
    assertThat(terms(focal.id())).isEqualTo(1);
  }

  @Test
  void leavesThePersonWhereTheyAlreadySit(PublishedEvents events) {
    var elsewhere = fixtures.organisation("Elsewhere Sample");
    var other = members.seated(elsewhere, SeatRole.DELEGATE, "Other");
    members.signIn(members.someone("Clerk"), "SECRETARIAT");
    merging.merge(delegate.id(), other.id(), "moved");
    assertThat(membership.seatOf(other.id()).orElseThrow().organisation().id())
        .isEqualTo(elsewhere);
    assertThat(events.ofType(DutiesPassed.class))
        .extracting(DutiesPassed::to)
        .containsExactly(alternate.id());
  }

  private Callable<String> handingOverTo(Someone next) {
    return () -> {
      members.signIn(focal);
      try {
        delegations.handOver(organisation, next.id());
        return "done";
      } catch (SeatsChangedMeanwhile | AccessDeniedException told) {
        return "told";
      } finally {
        members.signOut();
      }
    };
  }

  private SeatRole roleOf(Someone person) {
    return membership.seatOf(person.id()).orElseThrow().role();
  }

  private int terms(PersonId person) {
    return jdbc.sql("select count(*) from membership.seat where person_id = :person")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }
}
