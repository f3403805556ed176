package org.partner2connect.progress.confirmations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.partner2connect.identity.Addressee;
import org.partner2connect.mail.NewMail;
import org.partner2connect.mail.Outbox;
import org.partner2connect.mail.Passage;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.SpokespeopleQueries;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Mails about what countries said to reports, to each person in the own language. */
@Component
class ConfirmationMails {

  private static final String KEYS = "progress.mail.";

  private final Outbox outbox;
  private final Translations translations;
  private final SpokespeopleQueries spokespeople;
  private final Taxonomy taxonomy;
  private final String publicUrl;

  ConfirmationMails(
      Outbox outbox,
      Translations translations,
      SpokespeopleQueries spokespeople,
      Taxonomy taxonomy,
      @Value("${p2c.public-url:}") String publicUrl) {
    this.outbox = outbox;
    this.translations = translations;
    this.spokespeople = spokespeople;
    this.taxonomy = taxonomy;
    this.publicUrl = publicUrl;
  }

  /** To the organisation that had reported. */
  void published(Confirmation said, Function<Locale, ReportedCommitment> commitment) {
    var lead = commitment.apply(Locale.ENGLISH).organisation();
    if (lead == null) {
      return;
    }
    for (var person : spokespeople.of(lead)) {
      var language = Translations.languageOf(person.language());
      var about = commitment.apply(language);
      var key = "said." + said.kind();
      var passages = begin(person, language, key, country(said, language), about);
      if (!said.text().isEmpty()) {
        passages.add(new Passage.Quote(said.text()));
      }
      passages.add(words(language, "said.next"));
      passages.add(
          new Passage.Link(
              say(language, "workspace.link"), publicUrl + "/workspace/reports/" + about.id()));
      send(person, language, say(language, "said.subject", about.reference()), passages);
    }
  }

  /** To those who speak for the country. */
  void refused(Confirmation said, Function<Locale, ReportedCommitment> commitment, String reason) {
    for (var person : spokespeople.of(said.organisation())) {
      var language = Translations.languageOf(person.language());
      var about = commitment.apply(language);
      var passages = begin(person, language, "refused", country(said, language), about);
      passages.add(new Passage.Quote(reason));
      passages.add(words(language, "refused.next"));
      send(person, language, say(language, "refused.subject", about.reference()), passages);
    }
  }

  private List<Passage> begin(
      Addressee person, Locale language, String key, String country, ReportedCommitment about) {
    var passages = new ArrayList<Passage>();
    passages.add(words(language, "dear", person.name()));
    passages.add(words(language, key, country, about.title(), about.reference()));
    return passages;
  }

  private String country(Confirmation said, Locale language) {
    return taxonomy
        .country(said.country())
        .map(country -> country.name().in(language))
        .orElse(said.country());
  }

  private Passage.Words words(Locale language, String key, Object... arguments) {
    return new Passage.Words(say(language, key, arguments));
  }

  private String say(Locale language, String key, Object... arguments) {
    return translations.getTranslation(KEYS + key, language, arguments);
  }

  private void send(Addressee person, Locale language, String subject, List<Passage> passages) {
    outbox.enqueue(new NewMail(person.email(), language, subject, passages));
  }
}
