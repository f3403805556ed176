package org.partner2connect.opportunities;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.Addressee;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.mail.NewMail;
import org.partner2connect.mail.Outbox;
import org.partner2connect.mail.Passage;
import org.partner2connect.uikit.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the people behind a need or an offer, each in their own language. */
@Component
@CallerDecides("those who have something to say about a need or an offer")
public class Correspondence {

  private static final String KEYS = "opportunities.mail.";

  private final Outbox outbox;
  private final Translations translations;
  private final People people;
  private final Contacts contacts;
  private final String publicUrl;

  Correspondence(
      Outbox outbox,
      Translations translations,
      People people,
      Contacts contacts,
      @Value("${p2c.public-url:}") String publicUrl) {
    this.outbox = outbox;
    this.translations = translations;
    this.people = people;
    this.contacts = contacts;
    this.publicUrl = publicUrl;
  }

  /**
   * What a mail says.
   *
   * @param key the end of the message keys: a subject, a first and a last paragraph, which are
   *     given reference and title of both, and the names of who stands behind them
   * @param about the other one of the two, or the same
   * @param quote what somebody wrote, or null
   */
  public record Letter(String key, OpportunityDetail about, @Nullable String quote) {}

  /** Writes to its keeper and to whoever may answer for it. */
  public void tell(OpportunityDetail side, Letter letter) {
    var readers = new LinkedHashSet<PersonId>(contacts.of(side));
    readers.addAll(contacts.keeperOf(side));
    for (var reader : addressees(readers)) {
      send(reader, side, letter);
    }
  }

  private List<Addressee> addressees(Set<PersonId> readers) {
    return people.addressees(readers).stream()
        .collect(Collectors.toMap(Addressee::email, one -> one, (one, same) -> one))
        .values()
        .stream()
        .toList();
  }

  private void send(Addressee reader, OpportunityDetail side, Letter letter) {
    var language = Translations.languageOf(reader.language());
    var names = names(side, letter.about(), language);
    var passages = new ArrayList<Passage>();
    passages.add(new Passage.Words(say(language, letter.key(), names)));
    var quote = letter.quote();
    if (quote != null) {
      passages.add(new Passage.Quote(quote));
    }
    passages.add(new Passage.Words(say(language, letter.key() + ".next", names)));
    passages.add(
        new Passage.Link(
            say(language, "link", side.reference()),
            publicUrl + "/workspace/opportunities/" + side.id()));
    outbox.enqueue(
        new NewMail(
            reader.email(), language, say(language, letter.key() + ".subject", names), passages));
  }

  private Object[] names(OpportunityDetail side, OpportunityDetail about, Locale language) {
    return new Object[] {
      side.reference(),
      side.content().title(),
      about.reference(),
      about.content().title(),
      name(about.by(), language)
    };
  }

  private String name(Party party, Locale language) {
    var organisation = party.organisation();
    var group = party.group();
    if (organisation != null) {
      return organisation.name();
    }
    return group == null
        ? ""
        : translations.getTranslation(
            "opportunities.group", language, group.focusArea().number(), group.name().in(language));
  }

  private String say(Locale language, String key, Object... arguments) {
    return translations.getTranslation(KEYS + key, language, arguments);
  }
}
