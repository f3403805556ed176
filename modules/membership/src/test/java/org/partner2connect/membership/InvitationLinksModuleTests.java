package org.partner2connect.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.invitations.InvitationAccepted;
import org.partner2connect.membership.invitations.InvitationTakenBack;
import org.partner2connect.membership.invitations.LinkedInvitation;
import org.partner2connect.membership.invitations.OpenInvitation;
import org.partner2connect.membership.invitations.PersonInvited;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.PublishedEvents;

@MembershipContext
@Import({MembershipFixtures.class, SignedInPeople.class})
class InvitationLinksModuleTests extends InvitationScene {

  @Test
  void seatsWhoeverAcceptsInTheRoleOfTheInvitation(PublishedEvents events) throws Exception {
    var organisation = fixtures.organisation("Inviting Sample");
    var token = link(invite(organisation, "ada@example.org", SeatRole.ALTERNATE));
    var ada = people.signIn("ada-1");
    assertThat(links.read(token)).get().extracting("state").isEqualTo(LinkedInvitation.State.OPEN);
    assertThat(links.accept(token)).isEqualTo(organisation);
    assertThat(membership.seatOf(ada)).get().extracting(Seat::role).isEqualTo(SeatRole.ALTERNATE);
    assertThat(links.read(token)).get().extracting("state").isEqualTo(LinkedInvitation.State.USED);
    assertThat(events.ofType(PersonInvited.class)).hasSize(1);
    assertThat(events.ofType(InvitationAccepted.class))
        .singleElement()
        .satisfies(told -> assertThat(told.deed().person()).isEqualTo(ada.value()));
  }

  @Test
  void worksOnceAndForOnePerson() throws Exception {
    var organisation = fixtures.organisation("Single Use Sample");
    var token = link(invite(organisation, "one@example.org", SeatRole.DELEGATE));
    var first = people.signIn("first-1");
    links.accept(token);
    links.accept(token);
    var second = people.signIn("second-1");
    assertRefused("used", () -> links.accept(token));
    assertThat(membership.seatOf(first)).isPresent();
    assertThat(membership.seatOf(second)).isEmpty();
  }

  @Test
  void letsOneOfTwoWhoAcceptAtOnceWin() throws Exception {
    for (int round = 0; round < 10; round++) {
      var organisation = fixtures.organisation("Raced Sample " + round);
      var token = link(invite(organisation, "race@example.org", SeatRole.DELEGATE));
      try (var threads = Executors.newFixedThreadPool(2)) {
        var won =
            threads.invokeAll(
                List.of(
                    accepting("racer-a-" + round, token), accepting("racer-b-" + round, token)));
        assertThat(List.of(won.get(0).get(), won.get(1).get()))
            .containsExactlyInAnyOrder(true, false);
      }
      assertThat(seatsIn(organisation)).isEqualTo(1);
    }
  }

  @Test
  void takesADoubleClickForOne() throws Exception {
    var organisation = fixtures.organisation("Double Click Sample");
    var token = link(invite(organisation, "twice@example.org", SeatRole.DELEGATE));
    people.signIn("twice-1");
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var done :
          threads.invokeAll(List.of(accepting("twice-1", token), accepting("twice-1", token)))) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(seatsIn(organisation)).isEqualTo(1);
  }

  @Test
  void keepsOneInvitationForAnAddressAndVoidsTheOlderLink() throws Exception {
    var organisation = fixtures.organisation("Renewing Sample");
    var before = invite(organisation, "Again@Example.org", SeatRole.DELEGATE);
    var old = link(before);
    assertThat(invite(organisation, "again@example.org ", SeatRole.DELEGATE)).isEqualTo(before);
    assertThat(hashOf(before)).isEqualTo(sha256(old));
    var mails = mails();
    anHourPasses(before);
    assertThat(invite(organisation, "again@example.org", SeatRole.ALTERNATE)).isEqualTo(before);
    assertThat(hashOf(before)).isNotEqualTo(sha256(old));
    assertThat(mails()).isEqualTo(mails + 1);
    assertThat(links.read(old)).isEmpty();
    people.signIn("again-1");
    assertRefused("unknown", () -> links.accept(old));
    assertThat(openIn(organisation))
        .singleElement()
        .extracting(OpenInvitation::role)
        .isEqualTo(SeatRole.ALTERNATE);
  }

  @Test
  void sendsAgainAndTakesBack(PublishedEvents events) throws Exception {
    var organisation = fixtures.organisation("Withdrawing Sample");
    var id = invite(organisation, "back@example.org", SeatRole.DELEGATE);
    var old = link(id);
    anHourPasses(id);
    fixtures.asSystem(() -> invitations.resend(organisation, id));
    assertThat(links.read(old)).isEmpty();
    var token = link(id);
    fixtures.asSystem(() -> invitations.withdraw(organisation, id));
    fixtures.asSystem(() -> invitations.withdraw(organisation, id));
    fixtures.asSystem(() -> invitations.resend(organisation, id));
    assertThat(events.ofType(InvitationTakenBack.class)).hasSize(1);
    assertThat(openIn(organisation)).isEmpty();
    people.signIn("back-1");
    assertRefused("withdrawn", () -> links.accept(token));
  }

  @Test
  void expiresToTheSecond() throws Exception {
    var organisation = fixtures.organisation("Expiring Sample");
    var id = invite(organisation, "late@example.org", SeatRole.DELEGATE);
    var token = link(id);
    assertThat(
            jdbc.sql(
                    "select expires_at - invited_at = interval '14 days' from membership.invitation where id = ?")
                .param(id)
                .query(Boolean.class)
                .single())
        .isTrue();
    expires(id, "now() - interval '1 second'");
    people.signIn("late-1");
    assertThat(links.read(token))
        .get()
        .extracting("state")
        .isEqualTo(LinkedInvitation.State.EXPIRED);
    assertRefused("expired", () -> links.accept(token));
    expires(id, "now() + interval '1 minute'");
    links.accept(token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "'; drop table membership.invitation; --xxxxxxx",
        "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000"
      })
  void knowsNoForgedLink(String token) {
    people.signIn("forger-1");
    assertThat(links.read(token)).isEmpty();
    assertRefused("unknown", () -> links.accept(token));
  }

  @Test
  void tellsWhoSitsElsewhereWhere() throws Exception {
    var own = fixtures.organisation("Own Seat Sample");
    var other = fixtures.organisation("Other Seat Sample");
    var person = people.signIn("elsewhere-1");
    fixtures.asSystem(() -> delegations.seat(own, person, SeatRole.DELEGATE));
    var token = link(invite(other, "elsewhere@example.org", SeatRole.DELEGATE));
    people.signIn("elsewhere-1");
    assertThatThrownBy(() -> links.accept(token))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.arguments()).containsExactly("Own Seat Sample"));
    assertThat(links.read(token)).get().extracting("state").isEqualTo(LinkedInvitation.State.OPEN);
  }

  @Test
  void takesNothingFromWhoSitsHigherAlready() throws Exception {
    var organisation = fixtures.organisation("Twice Invited Sample");
    var focal = people.signIn("focal-keeps-1");
    fixtures.asSystem(() -> delegations.seat(organisation, focal, SeatRole.FOCAL_POINT));
    var token = link(invite(organisation, "second.address@example.org", SeatRole.DELEGATE));
    people.signIn("focal-keeps-1");
    links.accept(token);
    assertThat(membership.seatOf(focal))
        .get()
        .extracting(Seat::role)
        .isEqualTo(SeatRole.FOCAL_POINT);
  }

  @Test
  void handsTheFocalPointsRoleToTheSuccessorWhoAccepts() throws Exception {
    var organisation = fixtures.organisation("Handing Over Sample");
    var focal = people.signIn("leaving-focal-1");
    fixtures.asSystem(() -> delegations.seat(organisation, focal, SeatRole.FOCAL_POINT));
    people.signIn("leaving-focal-1");
    var id =
        invitations.invite(
            organisation, "next@example.org", "Next", SeatRole.FOCAL_POINT, Locale.FRENCH);
    var token = link(id);
    var next = people.signIn("next-focal-1");
    links.accept(token);
    assertThat(membership.seatOf(next))
        .get()
        .extracting(Seat::role)
        .isEqualTo(SeatRole.FOCAL_POINT);
    assertThat(membership.seatOf(focal)).get().extracting(Seat::role).isEqualTo(SeatRole.DELEGATE);
    assertRefused("focal", () -> invite(organisation, "third@example.org", SeatRole.FOCAL_POINT));
  }
}
