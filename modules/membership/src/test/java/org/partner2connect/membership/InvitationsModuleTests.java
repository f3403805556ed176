package org.partner2connect.membership;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.invitations.InvitationAccepted;
import org.partner2connect.membership.invitations.InvitationLinks;
import org.partner2connect.membership.invitations.InvitationTakenBack;
import org.partner2connect.membership.invitations.Invitations;
import org.partner2connect.membership.invitations.LinkedInvitation;
import org.partner2connect.membership.invitations.OpenInvitation;
import org.partner2connect.membership.invitations.PersonInvited;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.PublishedEvents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@MembershipContext
@Import({MembershipFixtures.class, SignedInPeople.class})
class InvitationsModuleTests {

  private static final String KEY = "membership.invitation.refusal.";

  @Autowired Invitations invitations;
  @Autowired InvitationLinks links;
  @Autowired Admission admission;
  @Autowired Delegations delegations;
  @Autowired MembershipQueries membership;
  @Autowired MembershipFixtures fixtures;
  @Autowired SignedInPeople people;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void signsOut() {
    SecurityContextHolder.clearContext();
  }

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

  @Test
  void letsAFocalPointInviteForTheOwnOrganisationOnly() {
    var own = fixtures.organisation("Own Inviting Sample");
    var other = fixtures.organisation("Foreign Inviting Sample");
    var focal = people.signIn("inviting-focal-1");
    fixtures.asSystem(() -> delegations.seat(own, focal, SeatRole.FOCAL_POINT));
    people.signIn("inviting-focal-1");
    inviteAsCurrent(own, "colleague@example.org");
    assertThat(invitations.open(own)).hasSize(1);
    var foreign = UUID.randomUUID();
    assertDenied(() -> inviteAsCurrent(other, "colleague@example.org"));
    assertDenied(() -> invitations.open(other));
    assertDenied(() -> invitations.withdraw(other, foreign));
    assertDenied(() -> invitations.resend(other, foreign));
    var delegate = people.signIn("delegate-1");
    fixtures.asSystem(() -> delegations.seat(own, delegate, SeatRole.DELEGATE));
    people.signIn("delegate-1");
    assertDenied(() -> inviteAsCurrent(own, "colleague@example.org"));
  }

  @Test
  void touchesNoInvitationOfAnotherOrganisation() throws Exception {
    var other = fixtures.organisation("Untouched Sample");
    var id = invite(other, "untouched@example.org", SeatRole.DELEGATE);
    var token = link(id);
    var own = fixtures.organisation("Meddling Sample");
    fixtures.asSystem(() -> invitations.withdraw(own, id));
    anHourPasses(id);
    fixtures.asSystem(() -> invitations.resend(own, id));
    assertThat(links.read(token)).get().extracting("state").isEqualTo(LinkedInvitation.State.OPEN);
  }

  @Test
  void invitesNobodyIntoAnOrganisationThatIsNotActive() throws Exception {
    var organisation = fixtures.organisation("Paused Inviting Sample");
    var id = invite(organisation, "paused@example.org", SeatRole.DELEGATE);
    var token = link(id);
    jdbc.sql("update membership.member_organisation set status = 'SUSPENDED' where id = ?")
        .param(organisation.value())
        .update();
    assertRefused("inactive", () -> invite(organisation, "other@example.org", SeatRole.DELEGATE));
    people.signIn("paused-1");
    assertThat(links.read(token))
        .get()
        .extracting("state")
        .isEqualTo(LinkedInvitation.State.INACTIVE);
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> links.accept(token));
  }

  @Test
  void stopsAtFiftyWithoutAnAnswer() {
    var organisation = fixtures.organisation("Eager Sample");
    for (int i = 0; i < Invitations.MOST_OPEN; i++) {
      invite(organisation, "person" + i + "@example.org", SeatRole.DELEGATE);
    }
    assertRefused("many", () -> invite(organisation, "one.more@example.org", SeatRole.DELEGATE));
    var id = openIn(organisation).getFirst().id();
    fixtures.asSystem(() -> invitations.withdraw(organisation, id));
    invite(organisation, "one.more@example.org", SeatRole.DELEGATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nobody",
        "a@b",
        "a b@example.org",
        "a@example.org\r\nBcc: all@example.org",
        "<a@example.org>",
        "a@example.org,b@example.org",
        "\"a b\"@example.org",
        "a@[127.0.0.1]",
        "a@exa\u0000mple.org"
      })
  void refusesWhatIsNoAddress(String email) {
    var organisation = fixtures.organisation("Careful Sample");
    assertRefused("address", () -> invite(organisation, email, SeatRole.DELEGATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "Robert'); drop table membership.invitation;--",
        "{0} ''{1}",
        "محمد بن علي",
        "張偉",
        "🧑‍💻 Zoë",
        "Line\r\nbreak"
      })
  void keepsWhateverSomebodyIsCalled(String name) {
    var organisation = fixtures.organisation("Naming Sample");
    fixtures.asSystem(
        () ->
            invitations.invite(
                organisation, "name@example.org", name, SeatRole.DELEGATE, Locale.ENGLISH));
    assertThat(openIn(organisation))
        .singleElement()
        .extracting(OpenInvitation::name)
        .isEqualTo(name.replace("\r\n", " "));
  }

  @Test
  void welcomesTheFocalPointInTheTransactionOfTheAdmission() {
    var before = mails();
    var contact = new NewOrganisation.Contact("Awa Diop", "awa@example.org", Locale.FRENCH);
    var ids = new OrganisationId[1];
    fixtures.asSystem(
        () ->
            ids[0] =
                admission.admit(
                    new NewOrganisation(
                        "Welcomed Sample",
                        null,
                        Category.ACADEMIA,
                        null,
                        "https://example.org",
                        Set.of(),
                        contact)));
    assertThat(mails()).isEqualTo(before + 1);
    assertThat(openIn(ids[0]))
        .singleElement()
        .extracting(OpenInvitation::role)
        .isEqualTo(SeatRole.FOCAL_POINT);
  }

  private Callable<Boolean> accepting(String subject, String token) {
    return () -> {
      people.signIn(subject);
      try {
        links.accept(token);
        return true;
      } catch (Refusal refusal) {
        assertThat(refusal.messageKey()).isEqualTo(KEY + "used");
        return false;
      } finally {
        SecurityContextHolder.clearContext();
      }
    };
  }

  private UUID invite(OrganisationId organisation, String email, SeatRole role) {
    var ids = new UUID[1];
    fixtures.asSystem(
        () ->
            ids[0] =
                invitations.invite(organisation, email, "Invited Person", role, Locale.ENGLISH));
    return ids[0];
  }

  private void inviteAsCurrent(OrganisationId organisation, String email) {
    invitations.invite(organisation, email, "Colleague", SeatRole.DELEGATE, Locale.ENGLISH);
  }

  private List<OpenInvitation> openIn(OrganisationId organisation) {
    var found = new ArrayList<OpenInvitation>();
    fixtures.asSystem(() -> found.addAll(invitations.open(organisation)));
    return found;
  }

  /** A link of the test's own: the real one is in the mail, and nowhere else. */
  private String link(UUID invitation) throws Exception {
    var token = (invitation.toString() + UUID.randomUUID()).replace("-", "").substring(0, 43);
    jdbc.sql("update membership.invitation set token_hash = :hash where id = :id")
        .param("hash", sha256(token))
        .param("id", invitation)
        .update();
    return token;
  }

  private String hashOf(UUID invitation) {
    return jdbc.sql("select token_hash from membership.invitation where id = ?")
        .param(invitation)
        .query(String.class)
        .single();
  }

  private void anHourPasses(UUID invitation) {
    jdbc.sql(
            "update membership.invitation set invited_at = invited_at - interval '1 hour' where id = ?")
        .param(invitation)
        .update();
  }

  private void expires(UUID invitation, String when) {
    jdbc.sql("update membership.invitation set expires_at = " + when + " where id = ?")
        .param(invitation)
        .update();
  }

  private int mails() {
    return jdbc.sql("select count(*) from mail.message").query(Integer.class).single();
  }

  private int seatsIn(OrganisationId organisation) {
    return jdbc.sql("select count(*) from membership.seat where organisation_id = ?")
        .param(organisation.value())
        .query(Integer.class)
        .single();
  }

  private static String sha256(String token) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
  }

  private static void assertRefused(String reason, Runnable work) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(work::run)
        .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(KEY + reason));
  }

  private static void assertDenied(Runnable work) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::run);
  }
}
