package org.partner2connect.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import p2c.runtime.TestSignIn;

@MembershipContext
class DelegationsModuleTests {

  @Autowired Delegations delegations;
  @Autowired MembershipQueries membership;
  @Autowired MembershipFixtures fixtures;
  @Autowired People people;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void seatsAPersonOnceWhateverTheNumberOfClicks(PublishedEvents events) {
    var organisation = fixtures.organisation("Clicked Sample");
    var person = fixtures.person();
    fixtures.asSystem(() -> delegations.seat(organisation, person, SeatRole.DELEGATE));
    fixtures.asSystem(() -> delegations.seat(organisation, person, SeatRole.DELEGATE));
    assertThat(events.ofType(SeatTaken.class)).hasSize(1);
    var seat = membership.seatOf(person).orElseThrow();
    assertThat(seat.organisation().id()).isEqualTo(organisation);
    assertThat(seat.role()).isEqualTo(SeatRole.DELEGATE);
  }

  @Test
  void keepsTheFormerTermWhenTheRoleChanges(PublishedEvents events) {
    var organisation = fixtures.organisation("Promoting Sample");
    var person = fixtures.seated(organisation, SeatRole.DELEGATE);
    fixtures.asSystem(() -> delegations.seat(organisation, person, SeatRole.FOCAL_POINT));
    assertThat(membership.seatOf(person))
        .get()
        .extracting(Seat::role)
        .isEqualTo(SeatRole.FOCAL_POINT);
    assertThat(terms(person)).isEqualTo(2);
    assertThat(events.ofType(SeatEnded.class)).isEmpty();
  }

  @Test
  void refusesASecondFocalPoint() {
    var organisation = fixtures.organisation("Focal Sample");
    fixtures.seated(organisation, SeatRole.FOCAL_POINT);
    assertThatThrownBy(() -> fixtures.seated(organisation, SeatRole.FOCAL_POINT))
        .isInstanceOf(FocalPointTaken.class);
  }

  @Test
  void refusesASeatInASecondOrganisation() {
    var person = fixtures.seated(fixtures.organisation("First Sample"), SeatRole.DELEGATE);
    var second = fixtures.organisation("Second Sample");
    assertThatThrownBy(
            () -> fixtures.asSystem(() -> delegations.seat(second, person, SeatRole.DELEGATE)))
        .isInstanceOfSatisfying(
            SeatedElsewhere.class,
            refusal -> assertThat(refusal.arguments()).containsExactly("First Sample"));
  }

  @Test
  void givesOnePersonOneSeatWhenTwoOrganisationsWantItAtOnce() throws Exception {
    var person = fixtures.person();
    var one = fixtures.organisation("Racing Sample 1");
    var other = fixtures.organisation("Racing Sample 2");
    try (var threads = Executors.newFixedThreadPool(2)) {
      var outcomes = threads.invokeAll(Set.of(seating(one, person), seating(other, person)));
      assertThat(outcomes)
          .extracting(outcome -> outcome.get())
          .containsExactlyInAnyOrder(true, false);
    }
    assertThat(terms(person)).isEqualTo(1);
  }

  @Test
  void endsASeatOnceAndOnlyInThatOrganisation(PublishedEvents events) {
    var organisation = fixtures.organisation("Parting Sample");
    var other = fixtures.organisation("Uninvolved Sample");
    var person = fixtures.seated(organisation, SeatRole.DELEGATE);
    fixtures.asSystem(() -> delegations.remove(other, person));
    assertThat(membership.seatOf(person)).isPresent();
    fixtures.asSystem(() -> delegations.remove(organisation, person));
    fixtures.asSystem(() -> delegations.remove(organisation, person));
    assertThat(membership.seatOf(person)).isEmpty();
    assertThat(events.ofType(SeatEnded.class)).hasSize(1);
  }

  @Test
  void letsAFocalPointRemovePeopleOfTheOwnOrganisationOnly() {
    var own = fixtures.organisation("Own Sample");
    var other = fixtures.organisation("Other Sample");
    var colleague = fixtures.seated(own, SeatRole.DELEGATE);
    var stranger = fixtures.seated(other, SeatRole.DELEGATE);
    var focal = people.recognise(TestSignIn.ISSUER, "focal", "Focal", null, null);
    fixtures.asSystem(() -> delegations.seat(own, focal, SeatRole.FOCAL_POINT));
    signIn("focal");
    delegations.remove(own, colleague);
    assertThat(membership.seatOf(colleague)).isEmpty();
    assertThatThrownBy(() -> delegations.remove(other, stranger))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> delegations.seat(own, colleague, SeatRole.FOCAL_POINT))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void refusesASeatInASuspendedOrganisation() {
    var organisation = fixtures.organisation("Paused Sample");
    jdbc.sql("update membership.member_organisation set status = 'SUSPENDED' where id = :id")
        .param("id", organisation.value())
        .update();
    assertThatThrownBy(() -> fixtures.seated(organisation, SeatRole.DELEGATE))
        .isInstanceOf(InactiveOrganisation.class);
  }

  private Callable<Boolean> seating(OrganisationId organisation, PersonId person) {
    return () -> {
      try {
        fixtures.asSystem(() -> delegations.seat(organisation, person, SeatRole.DELEGATE));
        return true;
      } catch (Refusal refusal) {
        return false;
      }
    };
  }

  private int terms(PersonId person) {
    return jdbc.sql("select count(*) from membership.seat where person_id = :person")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  private static void signIn(String subject) {
    TestSignIn.signIn(TestSignIn.token(subject, "Somebody"));
  }
}
