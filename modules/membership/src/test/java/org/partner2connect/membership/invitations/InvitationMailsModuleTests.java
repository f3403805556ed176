package org.partner2connect.membership.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.partner2connect.mail.NewMail;
import org.partner2connect.mail.Outbox;
import org.partner2connect.mail.Passage;
import org.partner2connect.membership.MembershipContext;
import org.partner2connect.membership.MembershipFixtures;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@MembershipContext
@Import(MembershipFixtures.class)
class InvitationMailsModuleTests {

  private static final Host HOST = new Host("Sample Islands", true, null);
  private static final LinkToken TOKEN = LinkToken.fresh();

  @Autowired Translations translations;
  @Autowired Taxonomy taxonomy;

  private Outbox outbox;
  private InvitationMails mails;

  @BeforeEach
  void open() {
    outbox = mock(Outbox.class);
    mails = new InvitationMails(outbox, translations, taxonomy, "https://p2c.example.org");
  }

  @Test
  void saysWhoInvitesIntoWhatAndUntilWhen() {
    mails.invite(invitation("fr", "Fatou Diallo"), HOST, TOKEN);
    var mail = sent();
    assertThat(mail.recipient()).isEqualTo("ada@example.org");
    assertThat(mail.language().getLanguage()).isEqualTo("fr");
    assertThat(mail.subject()).startsWith("Sample Islands vous invite");
    assertThat(text(mail))
        .contains("Bonjour Ada {0} Lovelace", "Fatou Diallo vous invite", "16 janvier 2027");
    assertThat(links(mail))
        .containsExactly("https://p2c.example.org/fr/invitations/" + TOKEN.text());
  }

  @Test
  void welcomesWithNextStepsAFirstTaskAndTheCalendar() {
    mails.welcome(
        invitation("en", null), HOST, Set.of(FocusArea.ADOPTION, FocusArea.ACCESS), TOKEN);
    var mail = sent();
    assertThat(mail.subject()).startsWith("Sample Islands is in");
    assertThat(text(mail)).contains("Your first task", "16 January 2027", "Your next steps");
    assertThat(mail.passages().stream().filter(Passage.Points.class::isInstance)).hasSize(1);
    assertThat(links(mail))
        .containsExactly(
            "https://p2c.example.org/en/invitations/" + TOKEN.text(),
            "https://p2c.example.org/calendar.ics");
  }

  @Test
  void neverShowsTheTokenOutsideTheLink() {
    mails.invite(invitation("en", null), HOST, TOKEN);
    assertThat(sent().subject()).doesNotContain(TOKEN.text());
    assertThat(TOKEN.toString()).doesNotContain(TOKEN.text());
    assertThat(invitation("en", null).toString()).doesNotContain(TOKEN.text());
  }

  private static Invitation invitation(String language, String inviter) {
    return Invitation.issue(
        new OrganisationId(UUID.randomUUID()),
        Address.of("ada@example.org"),
        new Invitation.Terms("Ada {0} Lovelace", SeatRole.DELEGATE, language, null, inviter),
        TOKEN,
        Instant.parse("2027-01-01T23:30:00Z"));
  }

  private NewMail sent() {
    var mail = ArgumentCaptor.forClass(NewMail.class);
    verify(outbox).enqueue(mail.capture());
    return mail.getValue();
  }

  private static String text(NewMail mail) {
    return mail.passages().toString();
  }

  private static List<String> links(NewMail mail) {
    return mail.passages().stream()
        .filter(Passage.Link.class::isInstance)
        .map(link -> ((Passage.Link) link).address())
        .toList();
  }
}
