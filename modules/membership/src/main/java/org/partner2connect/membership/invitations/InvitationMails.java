package org.partner2connect.membership.invitations;

import com.ibm.icu.text.ListFormatter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partner2connect.mail.NewMail;
import org.partner2connect.mail.Outbox;
import org.partner2connect.mail.Passage;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.FocusAreaReference;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.partner2connect.uikit.WrittenDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The mails that carry an invitation's link, and nothing else ever does. */
@Component
class InvitationMails {

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
  private static final String KEYS = "membership.invitation.mail.";

  private final Outbox outbox;
  private final Translations translations;
  private final Taxonomy taxonomy;
  private final String publicUrl;

  InvitationMails(
      Outbox outbox,
      Translations translations,
      Taxonomy taxonomy,
      @Value("${p2c.public-url:}") String publicUrl) {
    this.outbox = outbox;
    this.translations = translations;
    this.taxonomy = taxonomy;
    this.publicUrl = publicUrl;
  }

  /** An invitation by the organisation's focal point or the secretariat. */
  void invite(Invitation invitation, Host host, LinkToken token) {
    var language = languageOf(invitation);
    var inviter = invitation.inviterName();
    var role = say(language, "as." + invitation.role());
    var passages = new ArrayList<Passage>();
    passages.add(words(language, "dear", invitation.name()));
    passages.add(
        inviter == null
            ? words(language, "by-secretariat", host.name(), role)
            : words(language, "by-focal-point", inviter, host.name(), role));
    passages.add(accept(language, token));
    passages.add(words(language, "once", until(invitation, language)));
    passages.add(words(language, "ignore"));
    send(invitation, say(language, "subject", host.name()), passages);
  }

  /** The first mail to an organisation that has just been admitted. */
  void welcome(Invitation invitation, Host host, Set<FocusArea> chosen, LinkToken token) {
    var language = languageOf(invitation);
    var areas = names(chosen, language);
    var passages = new ArrayList<Passage>();
    passages.add(words(language, "dear", invitation.name()));
    passages.add(words(language, "in", host.name()));
    passages.add(words(language, "in.focal"));
    passages.add(new Passage.Heading(say(language, "first")));
    passages.add(words(language, "first.accept", until(invitation, language)));
    passages.add(accept(language, token));
    passages.add(new Passage.Heading(say(language, "next")));
    passages.add(new Passage.Points(nextSteps(language, areas)));
    passages.add(new Passage.Heading(say(language, "calendar")));
    passages.add(words(language, "calendar.how"));
    passages.add(new Passage.Link(say(language, "calendar.feed"), publicUrl + "/calendar.ics"));
    passages.add(words(language, "link"));
    send(invitation, say(language, "welcome.subject", host.name()), passages);
  }

  private List<String> nextSteps(Locale language, String areas) {
    var steps = new ArrayList<String>();
    if (!areas.isEmpty()) {
      steps.add(say(language, "next.mandate", areas));
    }
    steps.add(say(language, "next.plan"));
    steps.add(say(language, "next.colleagues"));
    return steps;
  }

  private String names(Set<FocusArea> chosen, Locale language) {
    var names =
        taxonomy.focusAreas().stream()
            .filter(area -> chosen.contains(area.code()))
            .sorted(Comparator.comparing(FocusAreaReference::code))
            .map(area -> area.name().in(language))
            .toList();
    return ListFormatter.getInstance(language).format(names);
  }

  private Passage.Link accept(Locale language, LinkToken token) {
    return new Passage.Link(
        say(language, "accept"),
        "%s/%s/invitations/%s".formatted(publicUrl, language.getLanguage(), token.text()));
  }

  private static String until(Invitation invitation, Locale language) {
    var day = LocalDate.ofInstant(invitation.expiresAt(), GENEVA);
    return WrittenDays.of(day, FormatStyle.LONG, language);
  }

  private static Locale languageOf(Invitation invitation) {
    return Translations.languageOf(Locale.forLanguageTag(invitation.language()));
  }

  private Passage.Words words(Locale language, String key, Object... arguments) {
    return new Passage.Words(say(language, key, arguments));
  }

  private String say(Locale language, String key, Object... arguments) {
    return translations.getTranslation(KEYS + key, language, arguments);
  }

  private void send(Invitation invitation, String subject, List<Passage> passages) {
    outbox.enqueue(new NewMail(invitation.email(), languageOf(invitation), subject, passages));
  }
}
