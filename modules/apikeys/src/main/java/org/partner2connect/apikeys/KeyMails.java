package org.partner2connect.apikeys;

import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.Addressee;
import org.partner2connect.identity.People;
import org.partner2connect.mail.NewMail;
import org.partner2connect.mail.Outbox;
import org.partner2connect.mail.Passage;
import org.partner2connect.uikit.Translations;
import org.partner2connect.uikit.WrittenDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to whoever made a key, in the language of that account. */
@Component
class KeyMails {

  private final Outbox outbox;
  private final People people;
  private final Translations translations;
  private final String publicUrl;

  KeyMails(
      Outbox outbox,
      People people,
      Translations translations,
      @Value("${p2c.public-url:}") String publicUrl) {
    this.outbox = outbox;
    this.people = people;
    this.translations = translations;
    this.publicUrl = publicUrl;
  }

  /** That the key ends soon, and how not to be surprised by it. */
  void remind(KeyLog.Line key) {
    people.addressees(Set.of(key.madeBy())).forEach(maker -> outbox.enqueue(mail(key, maker)));
  }

  private NewMail mail(KeyLog.Line key, Addressee maker) {
    var language = Translations.languageOf(maker.language());
    var ends = day(key.lastDay(), language);
    return new NewMail(
        maker.email(),
        language,
        say(language, "subject", key.name(), ends),
        List.of(
            new Passage.Words(say(language, "what", key.name(), ends)),
            new Passage.Facts(
                List.of(
                    fact(language, "name", key.name()),
                    fact(
                        language,
                        "purpose",
                        translations.getTranslation("apikeys.purpose." + key.purpose(), language)),
                    fact(language, "used", used(key.lastUsed(), language)),
                    fact(language, "ends", ends))),
            new Passage.Words(say(language, "next")),
            new Passage.Link(
                say(language, "open"), publicUrl + "/workspace/organisation/api-keys")));
  }

  private Passage.Fact fact(Locale language, String key, String value) {
    return new Passage.Fact(translations.getTranslation("apikeys.ui." + key, language), value);
  }

  private String used(@Nullable LocalDate day, Locale language) {
    return day == null
        ? translations.getTranslation("apikeys.ui.used.never", language)
        : day(day, language);
  }

  private String say(Locale language, String key, Object... arguments) {
    return translations.getTranslation("apikeys.mail." + key, language, arguments);
  }

  private static String day(LocalDate day, Locale language) {
    return WrittenDays.of(day, FormatStyle.LONG, language);
  }
}
