package org.partner2connect.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Deed;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.Members.Someone;
import org.partner2connect.taxonomy.FocusArea;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;

/** What the secretariat decides about memberships, and who may not. */
@MembershipContext
class MembershipDecisionsModuleTests {

  @Autowired Admission admission;
  @Autowired MembershipQueries membership;
  @Autowired MembershipFixtures fixtures;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;

  Someone clerk;

  @BeforeEach
  void signsTheSecretariatIn() {
    clerk = members.someone("Clerk");
    members.signIn(clerk, "SECRETARIAT");
  }

  @AfterEach
  void signsOut() {
    members.signOut();
  }

  @Test
  void keepsWhoDecidedWhatAndWhy(PublishedEvents events) {
    var organisation = fixtures.organisation("Recorded Sample");
    admission.suspend(organisation, "Fee not paid");
    admission.reinstate(organisation, "Fee paid");
    admission.leave(organisation, "Letter of 3 May");
    assertThat(events.ofType(MembershipDecided.class))
        .extracting(MembershipDecided::deed)
        .extracting(Deed::what, Deed::person, Deed::role, Deed::subjectName, Deed::reason)
        .containsExactly(
            deed("suspended", "Fee not paid"),
            deed("reinstated", "Fee paid"),
            deed("left", "Letter of 3 May"));
  }

  private Tuple deed(String what, String reason) {
    return tuple(
        "membership.audit." + what, clerk.id().value(), "SECRETARIAT", "Recorded Sample", reason);
  }

  @Test
  void asksForAReason() {
    var organisation = fixtures.organisation("Reasoned Sample");
    assertThatThrownBy(() -> admission.suspend(organisation, " ")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> admission.leave(organisation, "x".repeat(1_001)))
        .isInstanceOf(Refusal.class);
    assertThat(membership.activeOrganisations()).extracting("id").contains(organisation);
  }

  @Test
  void letsNobodyDecideAboutTheOwnOrganisation() {
    var own = fixtures.organisation("Own Sample");
    var other = fixtures.organisation("Another Sample");
    var torn = members.seated(own, SeatRole.DELEGATE, "Torn");
    members.signIn(torn, "SECRETARIAT");
    assertThatThrownBy(() -> admission.suspend(own, "r")).isInstanceOf(OwnOrganisation.class);
    assertThatThrownBy(() -> admission.merge(other, own, "r")).isInstanceOf(OwnOrganisation.class);
    admission.suspend(other, "r");

    fixtures.asSystem(() -> admission.suspend(own, "r"));
    assertThatThrownBy(() -> admission.reinstate(own, "r")).isInstanceOf(OwnOrganisation.class);
    fixtures.asSystem(() -> admission.leave(own, "r"));
    assertThatThrownBy(() -> admission.readmit(own, "r")).isInstanceOf(OwnOrganisation.class);
  }

  @Test
  void admitsAgainWhoeverLeftAndKeepsTheYearsBefore(PublishedEvents events) {
    var organisation =
        admission.admit(
            new NewOrganisation(
                "Returning Sample", null, Category.OTHER, null, Set.of(FocusArea.ADOPTION)));
    var person = fixtures.seated(organisation, SeatRole.FOCAL_POINT);
    admission.leave(organisation, "left");
    admission.readmit(organisation, "came back");
    admission.readmit(organisation, "came back");
    assertThat(membership.activeOrganisations()).extracting("id").contains(organisation);
    assertThat(membership.seatOf(person)).isEmpty();
    assertThat(
            jdbc.sql(
                    "select count(*) from membership.former_membership where organisation_id = :id")
                .param("id", organisation.value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(
            events
                .ofType(MemberOrganisationAdmitted.class)
                .matching(admitted -> admitted.organisation().equals(organisation)))
        .hasSize(2)
        .allSatisfy(
            admitted -> assertThat(admitted.focusAreas()).isEqualTo(Set.of(FocusArea.ADOPTION)));
  }

  @Test
  void movesThePeopleOfADuplicateWithoutTakingTheirRights(PublishedEvents events) {
    var duplicate = fixtures.organisation("Sample Duplicate");
    var survivor = fixtures.organisation("Sample Survivor");
    var focal = fixtures.seated(duplicate, SeatRole.FOCAL_POINT);
    var delegate = fixtures.seated(duplicate, SeatRole.DELEGATE);
    var other = fixtures.seated(survivor, SeatRole.FOCAL_POINT);

    admission.merge(duplicate, survivor, "the same ministry");
    admission.merge(duplicate, survivor, "the same ministry");

    assertThat(membership.seatsOf(Set.of(focal, delegate, other)).values())
        .hasSize(3)
        .allSatisfy(seat -> assertThat(seat.organisation().id()).isEqualTo(survivor));
    assertThat(membership.seatOf(focal).orElseThrow().role()).isEqualTo(SeatRole.DELEGATE);
    assertThat(membership.seatOf(other).orElseThrow().role()).isEqualTo(SeatRole.FOCAL_POINT);
    assertThat(membership.survivorOf(duplicate)).contains(survivor);
    assertThat(membership.findReferences(Set.of(duplicate))).containsKey(duplicate);
    assertThat(events.ofType(SeatEnded.class)).isEmpty();
    assertThat(events.ofType(MemberOrganisationsMerged.class))
        .singleElement()
        .extracting(MemberOrganisationsMerged::people)
        .isEqualTo(Set.of(focal, delegate));
  }

  @Test
  void followsAChainOfMergers() {
    var first = fixtures.organisation("Chain 1");
    var second = fixtures.organisation("Chain 2");
    var third = fixtures.organisation("Chain 3");
    admission.merge(first, second, "r");
    admission.merge(second, third, "r");
    assertThat(membership.survivorOf(first)).contains(third);
    assertThatThrownBy(() -> admission.merge(third, first, "r"))
        .isInstanceOf(InactiveOrganisation.class);
  }

  @Test
  void mergesOnlyWhatStands() {
    var suspended = fixtures.organisation("Suspended Duplicate");
    var active = fixtures.organisation("Active Survivor");
    admission.suspend(suspended, "r");
    assertThatThrownBy(() -> admission.merge(suspended, active, "r"))
        .isInstanceOf(InactiveOrganisation.class);
    assertThatThrownBy(() -> admission.merge(active, suspended, "r"))
        .isInstanceOf(InactiveOrganisation.class);
    assertThatThrownBy(() -> admission.merge(active, active, "r"))
        .isInstanceOf(MergedWithItself.class);
  }

  @Test
  void mergesOnceWhenTwoDoItTheOtherWayRoundAtOnce() throws Exception {
    var one = fixtures.organisation("Twin 1");
    var other = fixtures.organisation("Twin 2");
    try (var threads = Executors.newFixedThreadPool(2)) {
      var outcomes = threads.invokeAll(Set.of(merging(one, other), merging(other, one)));
      assertThat(outcomes)
          .extracting(outcome -> outcome.get())
          .containsExactlyInAnyOrder(true, false);
    }
    assertThat(membership.survivorOf(one)).isEqualTo(membership.survivorOf(other)).isPresent();
  }

  @Test
  void letsNoMemberDecide() {
    var organisation = fixtures.organisation("Deciding Sample");
    var focal = members.seated(organisation, SeatRole.FOCAL_POINT, "Focal");
    members.signIn(focal);
    assertThatThrownBy(() -> admission.leave(organisation, "r"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> admission.merge(organisation, organisation, "r"))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> admission.readmit(organisation, "r"))
        .isInstanceOf(AccessDeniedException.class);
  }

  private Callable<Boolean> merging(OrganisationId duplicate, OrganisationId survivor) {
    return () -> {
      try {
        fixtures.asSystem(() -> admission.merge(duplicate, survivor, "twins"));
        return true;
      } catch (Refusal refusal) {
        return false;
      }
    };
  }
}
