package org.partner2connect.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.invitations.Invitations;
import org.partner2connect.membership.invitations.LinkedInvitation;
import org.partner2connect.membership.invitations.OpenInvitation;
import org.springframework.context.annotation.Import;

@MembershipContext
@Import({MembershipFixtures.class, SignedInPeople.class})
class InvitationsModuleTests extends InvitationScene {

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
}
