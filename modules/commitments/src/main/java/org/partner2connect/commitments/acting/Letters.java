package org.partner2connect.commitments.acting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.mail.NewMail;
import org.partner2connect.mail.Outbox;
import org.partner2connect.mail.Passage;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.uikit.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to people about commitments, each in the language of their account. */
@Component("commitmentLetters")
public class Letters {

  private static final int LONGEST_NAME = 120;

  private final Outbox outbox;
  private final Translations translations;
  private final People people;
  private final SeatedQueries seated;
  private final String publicUrl;

  Letters(
      Outbox outbox,
      Translations translations,
      People people,
      SeatedQueries seated,
      @Value("${p2c.public-url:}") String publicUrl) {
    this.outbox = outbox;
    this.translations = translations;
    this.people = people;
    this.seated = seated;
    this.publicUrl = publicUrl;
  }

  /** A mail in one language. */
  public record Letter(String subject, List<Passage> passages) {}

  /** Those who decide for the organisation; where nobody does, everybody who sits for it. */
  public Set<PersonId> deciding(@Nullable OrganisationId organisation) {
    return organisation == null ? Set.of() : seated.deciding(organisation);
  }

  /** The same and somebody else. */
  public Set<PersonId> deciding(@Nullable OrganisationId organisation, @Nullable PersonId more) {
    var all = new HashSet<>(deciding(organisation));
    if (more != null) {
      all.add(more);
    }
    return all;
  }

  /** Puts the letter into the outbox for each of them, in the caller's transaction. */
  public void send(Set<PersonId> recipients, Function<Locale, Letter> letter) {
    for (var recipient : people.addressees(recipients)) {
      var language = Translations.languageOf(recipient.language());
      var written = letter.apply(language);
      outbox.enqueue(
          new NewMail(recipient.email(), language, written.subject(), written.passages()));
    }
  }

  /** A sentence of the bundles. */
  public String say(Locale language, String key, Object... arguments) {
    return translations.getTranslation(key, language, arguments);
  }

  /** A paragraph of the bundles. */
  public Passage words(Locale language, String key, Object... arguments) {
    return new Passage.Words(say(language, key, arguments));
  }

  /** The commitment in the workspace. */
  public Passage workspaceLink(Locale language, CommitmentId commitment) {
    return new Passage.Link(
        say(language, "commitments.mail.open"), publicUrl + "/workspace/commitments/" + commitment);
  }

  /** The commitment's public page. */
  public Passage publicLink(Locale language, String reference) {
    return new Passage.Link(
        say(language, "commitments.mail.public"),
        "%s/%s/commitments/%s".formatted(publicUrl, language.getLanguage(), reference));
  }

  /** A number or a title, short enough for a subject. */
  public static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
  }
}
