package org.partner2connect.insights.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.PublishedCommitment;
import org.springframework.stereotype.Component;

/** Puts a commitment into words. */
@Component
class CommitmentWords {

  private final CommitmentDetailQueries details;
  private final CommitmentFacts facts;
  private final CommitmentHistory history;
  private final CorrectionWords corrections;
  private final Words words;

  CommitmentWords(
      CommitmentDetailQueries details,
      CommitmentFacts facts,
      CommitmentHistory history,
      CorrectionWords corrections,
      Words words) {
    this.details = details;
    this.facts = facts;
    this.history = history;
    this.corrections = corrections;
    this.words = words;
  }

  CommitmentPage of(Counted counted, LocalDate today, Links links, Locale reader) {
    var one = counted.commitment();
    var area = one.area();
    var language = one.languageFor(reader);
    var progress = Entries.progress(counted);
    var standing = one.standing();
    return new CommitmentPage(
        one.reference(),
        one.titleFor(reader),
        details.descriptions(one.id()).getOrDefault(language, ""),
        language,
        language.equals(reader.getLanguage())
            ? null
            : words.say("insights.commitment.language", reader, name(language, reader)),
        words.say("insights.progress." + progress, reader),
        Entries.mark(progress),
        words.day(today, reader),
        area == null ? null : area.number() + " " + area.name().replace('_', ' '),
        area == null ? null : Words.shape(area),
        area == null ? null : links.list(CommitmentFilter.ALL.with(Dimension.AREA, area.name())),
        facts.of(counted, links, reader),
        withdrawn(one, reader),
        actions(one, reader),
        new Gauges(words).of(one, reader),
        new Gauges(words).also(one, reader),
        standing != null && !standing.confirmed(),
        partners(one, links, reader),
        history.of(counted, today, reader),
        corrections.of(one.id(), reader),
        cite(one, today, reader),
        links.commitment(one.reference()),
        links.list(CommitmentFilter.ALL),
        DashboardPage.Files.of(only(one)));
  }

  private String cite(PublishedCommitment one, LocalDate today, Locale reader) {
    return words.say(
        "insights.commitment.cite",
        reader,
        one.reference(),
        one.lead().name(),
        one.titleFor(reader),
        words.day(today, reader));
  }

  /** The files hold this commitment alone, also when it was withdrawn. */
  private static CommitmentFilter only(PublishedCommitment one) {
    var found = new CommitmentFilter(one.reference(), Map.of());
    return one.withdrawn() ? found.with(Dimension.STATE, "WITHDRAWN") : found;
  }

  private @Nullable String withdrawn(PublishedCommitment one, Locale reader) {
    var at = one.publication().withdrawnAt();
    return at == null
        ? null
        : words.say(
            "insights.commitment.withdrawn",
            reader,
            words.day(at, reader),
            one.publication().withdrawalReason());
  }

  private List<String> actions(PublishedCommitment one, Locale reader) {
    return details.actions(one.id()).stream()
        .map(
            action ->
                words.say("insights.commitment.action", reader, action.number(), action.title()))
        .toList();
  }

  private List<CommitmentPage.Partner> partners(
      PublishedCommitment one, Links links, Locale reader) {
    var currency = one.value().currency();
    return one.shares().stream()
        .map(
            share -> {
              var amount = share.amount();
              return new CommitmentPage.Partner(
                  share.name(),
                  links.prefix() + "/directory/" + share.organisation(),
                  amount == null || currency == null
                      ? null
                      : words.stated(amount, currency, reader),
                  share.contribution());
            })
        .toList();
  }

  private static String name(String language, Locale reader) {
    return Locale.of(language).getDisplayLanguage(reader);
  }
}
