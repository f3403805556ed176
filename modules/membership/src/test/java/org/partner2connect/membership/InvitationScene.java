package org.partner2connect.membership;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.invitations.InvitationLinks;
import org.partner2connect.membership.invitations.Invitations;
import org.partner2connect.membership.invitations.OpenInvitation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import p2c.runtime.TestSignIn;

/** What the tests of invitations share: who invites whom, and links that they know. */
abstract class InvitationScene {

  static final String KEY = "membership.invitation.refusal.";

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
    TestSignIn.signOut();
  }

  Callable<Boolean> accepting(String subject, String token) {
    return () -> {
      people.signIn(subject);
      try {
        links.accept(token);
        return true;
      } catch (Refusal refusal) {
        assertThat(refusal.messageKey()).isEqualTo(KEY + "used");
        return false;
      } finally {
        TestSignIn.signOut();
      }
    };
  }

  UUID invite(OrganisationId organisation, String email, SeatRole role) {
    var ids = new UUID[1];
    fixtures.asSystem(
        () ->
            ids[0] =
                invitations.invite(organisation, email, "Invited Person", role, Locale.ENGLISH));
    return ids[0];
  }

  void inviteAsCurrent(OrganisationId organisation, String email) {
    invitations.invite(organisation, email, "Colleague", SeatRole.DELEGATE, Locale.ENGLISH);
  }

  List<OpenInvitation> openIn(OrganisationId organisation) {
    var found = new ArrayList<OpenInvitation>();
    fixtures.asSystem(() -> found.addAll(invitations.open(organisation)));
    return found;
  }

  /** A link of the test's own: the real one is in the mail, and nowhere else. */
  String link(UUID invitation) throws Exception {
    var token = (invitation.toString() + UUID.randomUUID()).replace("-", "").substring(0, 43);
    jdbc.sql("update membership.invitation set token_hash = :hash where id = :id")
        .param("hash", sha256(token))
        .param("id", invitation)
        .update();
    return token;
  }

  String hashOf(UUID invitation) {
    return jdbc.sql("select token_hash from membership.invitation where id = ?")
        .param(invitation)
        .query(String.class)
        .single();
  }

  void anHourPasses(UUID invitation) {
    jdbc.sql(
            "update membership.invitation set invited_at = invited_at - interval '1 hour' where id"
                + " = ?")
        .param(invitation)
        .update();
  }

  void expires(UUID invitation, String when) {
    jdbc.sql("update membership.invitation set expires_at = " + when + " where id = ?")
        .param(invitation)
        .update();
  }

  int mails() {
    return jdbc.sql("select count(*) from mail.message").query(Integer.class).single();
  }

  int seatsIn(OrganisationId organisation) {
    return jdbc.sql("select count(*) from membership.seat where organisation_id = ?")
        .param(organisation.value())
        .query(Integer.class)
        .single();
  }

  static String sha256(String token) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII)));
  }

  static void assertRefused(String reason, Runnable work) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(work::run)
        .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(KEY + reason));
  }

  static void assertDenied(Runnable work) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::run);
  }
}
