package org.partner2connect.interest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.mail.NewMail;
import org.partner2connect.mail.Outbox;
import org.partner2connect.mail.Passage;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/** What applicants are told by mail, in their language. */
@Component
class InterestMail {

  private final Outbox outbox;
  private final Translations translations;
  private final Taxonomy taxonomy;
  private final StatusLinks links;

  InterestMail(Outbox outbox, Translations translations, Taxonomy taxonomy, StatusLinks links) {
    this.outbox = outbox;
    this.translations = translations;
    this.taxonomy = taxonomy;
    this.links = links;
  }

  /** A copy of what was sent, and how to confirm the address. */
  void received(Expression expression, Call call) {
    var letter = new Letter(expression);
    letter.words("interest.mail.received", expression.organisation().name());
    if (expression.late()) {
      letter.words("interest.mail.received.late", call.deadlineIn(letter.language));
    }
    letter.words(
        expression.state() == ExpressionState.UNCONFIRMED
            ? "interest.mail.received.confirm-first"
            : "interest.mail.received.confirm");
    letter.link("interest.mail.received.link");
    letter.heading("interest.mail.received.copy");
    letter.passages.add(new Passage.Facts(copy(expression, letter.language)));
    letter.send("interest.mail.received.subject");
  }

  void asked(Expression expression, String question) {
    var letter = new Letter(expression);
    letter.words("interest.mail.asked", expression.organisation().name());
    letter.passages.add(new Passage.Quote(question));
    letter.words("interest.mail.asked.how");
    letter.link("interest.mail.asked.link");
    letter.send("interest.mail.asked.subject");
  }

  void accepted(Expression expression) {
    var letter = new Letter(expression);
    letter.words("interest.mail.accepted", expression.organisation().name());
    letter.words("interest.mail.accepted.invitation");
    letter.link("interest.mail.status.link");
    letter.send("interest.mail.accepted.subject");
  }

  void declined(Expression expression, String reason) {
    var letter = new Letter(expression);
    letter.words("interest.mail.declined", expression.organisation().name());
    letter.passages.add(new Passage.Quote(reason));
    letter.words("interest.mail.declined.next");
    letter.link("interest.mail.status.link");
    letter.send("interest.mail.declined.subject");
  }

  void withdrawn(Expression expression) {
    var letter = new Letter(expression);
    letter.words("interest.mail.withdrawn", expression.organisation().name());
    letter.link("interest.mail.status.link");
    letter.send("interest.mail.withdrawn.subject");
  }

  /** The link to the applicant's page once more. */
  void link(Expression expression) {
    var letter = new Letter(expression);
    letter.words("interest.mail.link", expression.organisation().name());
    letter.link("interest.mail.status.link");
    letter.words("interest.mail.link.unasked");
    letter.send("interest.mail.link.subject");
  }

  private List<Passage.Fact> copy(Expression expression, Locale language) {
    var organisation = expression.organisation();
    var facts = new ArrayList<Passage.Fact>();
    add(facts, language, "organisation", organisation.name());
    add(facts, language, "category", say(language, "interest.category." + organisation.category()));
    add(
        facts,
        language,
        "country",
        taxonomy
            .country(organisation.country())
            .map(country -> country.name().in(language))
            .orElse(organisation.country()));
    add(facts, language, "website", organisation.website());
    for (var chosen : sorted(expression.areas())) {
      var name = taxonomy.focusArea(chosen.area()).name().in(language);
      var motivation = chosen.motivation();
      add(facts, language, "area", motivation == null ? name : name + "\n" + motivation);
    }
    add(facts, language, "contribution", expression.contribution());
    add(facts, language, "contact", expression.contact().name());
    add(facts, language, "email", expression.contact().email());
    add(facts, language, "heard", expression.heard());
    return facts;
  }

  private static List<ChosenArea> sorted(Set<ChosenArea> areas) {
    return areas.stream().sorted((a, b) -> a.area().compareTo(b.area())).toList();
  }

  private void add(
      List<Passage.Fact> facts, Locale language, String field, @Nullable String value) {
    if (value != null) {
      facts.add(new Passage.Fact(say(language, "interest.field." + field), value));
    }
  }

  private String say(Locale language, String key, Object... arguments) {
    return translations.getTranslation(key, language, arguments);
  }

  private final class Letter {

    private final Expression expression;
    private final Locale language;
    private final List<Passage> passages = new ArrayList<>();

    Letter(Expression expression) {
      this.expression = expression;
      this.language = expression.contact().locale();
    }

    void words(String key, Object... arguments) {
      passages.add(new Passage.Words(say(language, key, arguments)));
    }

    void heading(String key) {
      passages.add(new Passage.Heading(say(language, key)));
    }

    void link(String key) {
      var address = links.addressOf(expression.id(), expression.contact().language());
      passages.add(new Passage.Link(say(language, key), address));
    }

    void send(String subjectKey) {
      outbox.enqueue(
          new NewMail(
              expression.contact().email(),
              language,
              say(language, subjectKey, expression.reference()),
              passages));
    }
  }
}
