package org.partner2connect.progress.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.partner2connect.identity.Addressee;
import org.partner2connect.mail.NewMail;
import org.partner2connect.mail.Outbox;
import org.partner2connect.mail.Passage;
import org.partner2connect.progress.Figure;
import org.partner2connect.progress.Geneva;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.partner2connect.progress.SpokespeopleQueries;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/** What organisations are told by mail about their reports, each person in the own language. */
@Component
class ReportMails {

  private static final String KEYS = "progress.mail.";

  private final Outbox outbox;
  private final Translations translations;
  private final SpokespeopleQueries spokespeople;
  private final ReportLinks links;
  private final ReportedCommitmentQueries commitments;

  ReportMails(
      Outbox outbox,
      Translations translations,
      SpokespeopleQueries spokespeople,
      ReportLinks links,
      ReportedCommitmentQueries commitments) {
    this.outbox = outbox;
    this.translations = translations;
    this.spokespeople = spokespeople;
    this.links = links;
    this.commitments = commitments;
  }

  /** Why somebody is asked for a report. */
  enum Occasion {
    YEARLY,
    AFTER_30_DAYS,
    AFTER_60_DAYS,
    BY_THE_SECRETARIAT
  }

  /** Asks for a report; the only mail that holds the link. */
  void ask(
      ReportedCommitment commitment,
      Addressee person,
      Occasion occasion,
      LocalDate due,
      RequestLog.Link link) {
    var letter = new Letter(person);
    letter.words(
        "ask." + occasion,
        title(commitment, letter.language),
        commitment.reference(),
        letter.day(due));
    letter.words("ask.how", letter.day(Geneva.day(link.expiresAt())));
    letter.passages.add(
        new Passage.Link(letter.say("ask.link"), links.addressOf(link, letter.language)));
    letter.words("ask.secret");
    letter.passages.add(
        new Passage.Link(
            letter.say("workspace.link"), links.address("/workspace/reports/" + commitment.id())));
    letter.send("ask.subject." + occasion, commitment.reference());
  }

  /** A copy to those who speak for the organisation, and a word to the countries concerned. */
  void received(ReportedCommitment commitment, CheckedReport report) {
    var organisation = commitment.organisation();
    if (organisation == null) {
      return;
    }
    for (var person : spokespeople.of(organisation)) {
      var letter = new Letter(person);
      letter.words("received", title(commitment, letter.language), commitment.reference());
      letter.passages.add(new Passage.Facts(facts(commitment, report, letter)));
      letter.words("received.next");
      letter.send("received.subject", commitment.reference());
    }
    for (var state : spokespeople.memberStates(Set.copyOf(commitment.countries()))) {
      if (!state.equals(organisation)) {
        spokespeople.of(state).forEach(person -> tellCountry(commitment, person));
      }
    }
  }

  private void tellCountry(ReportedCommitment commitment, Addressee person) {
    var letter = new Letter(person);
    letter.words(
        "country",
        commitment.leadName(),
        title(commitment, letter.language),
        commitment.reference());
    letter.words("country.how");
    letter.passages.add(
        new Passage.Link(letter.say("country.link"), links.address("/workspace/reports")));
    letter.send("country.subject", commitment.reference());
  }

  private String title(ReportedCommitment commitment, Locale language) {
    return commitments.find(commitment.id(), language).orElse(commitment).title();
  }

  private List<Passage.Fact> facts(
      ReportedCommitment commitment, CheckedReport report, Letter letter) {
    var facts = new ArrayList<Passage.Fact>();
    facts.add(letter.fact("year", String.valueOf(report.year())));
    facts.add(
        letter.fact(
            "stage",
            translations.getTranslation("progress.stage." + report.stage(), letter.language)));
    var amount = report.amount();
    if (amount != null) {
      facts.add(
          letter.fact(
              "amount",
              Figure.money(amount, String.valueOf(commitment.currency()), letter.language)));
    }
    var people = report.people();
    if (people != null) {
      facts.add(letter.fact("people", Figure.people(people, letter.language)));
    }
    facts.add(letter.fact("narrative", report.narrative()));
    return facts;
  }

  private final class Letter {

    private final Addressee person;
    private final Locale language;
    private final List<Passage> passages = new ArrayList<>();

    Letter(Addressee person) {
      this.person = person;
      this.language = Translations.languageOf(person.language());
      words("dear", person.name());
    }

    void words(String key, Object... arguments) {
      passages.add(new Passage.Words(say(key, arguments)));
    }

    Passage.Fact fact(String field, String value) {
      return new Passage.Fact(
          translations.getTranslation("progress.field." + field, language), value);
    }

    String say(String key, Object... arguments) {
      return translations.getTranslation(KEYS + key, language, arguments);
    }

    String day(LocalDate day) {
      return Geneva.written(day, language);
    }

    void send(String subjectKey, Object... arguments) {
      outbox.enqueue(new NewMail(person.email(), language, say(subjectKey, arguments), passages));
    }
  }
}
