package org.partner2connect.insights.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.partner2connect.insights.figures.Counted;
import org.partner2connect.insights.figures.Dimension;
import org.partner2connect.insights.figures.PublishedCommitment;
import org.partner2connect.insights.figures.Snapshots;
import org.springframework.stereotype.Component;

/** Tells what became of a commitment, the latest first. */
@Component
class CommitmentHistory {

  private static final int KILOBYTE = 1024;

  private final CommitmentDetailQueries details;
  private final Words words;

  CommitmentHistory(CommitmentDetailQueries details, Words words) {
    this.details = details;
    this.words = words;
  }

  /** Something that happened, with its moment. */
  private record Moment(Instant at, CommitmentPage.Happened told) {}

  List<CommitmentPage.Happened> of(Counted counted, LocalDate today, Locale reader) {
    var one = counted.commitment();
    var moments = new ArrayList<Moment>();
    var steps = details.steps(one.id());
    steps.forEach(step -> moments.add(step(step, one, reader)));
    if (steps.stream().noneMatch(step -> step.kind().equals("PUBLISHED"))) {
      moments.add(
          step(
              new CommitmentDetailQueries.Step("PUBLISHED", one.publication().publishedAt()),
              one,
              reader));
    }
    var files = details.evidence(one.id());
    details.reports(one.id()).forEach(report -> moments.add(report(report, files, one, reader)));
    details.answers(one.id()).forEach(answer -> moments.add(answer(answer, reader)));
    var told =
        moments.stream().sorted(Comparator.comparing(Moment::at).reversed()).map(Moment::told);
    return Stream.concat(due(counted, today, reader), told).toList();
  }

  private Stream<CommitmentPage.Happened> due(Counted counted, LocalDate today, Locale reader) {
    var one = counted.commitment();
    if (one.withdrawn() || counted.in(Dimension.LIGHT).contains(Dimension.NONE)) {
      return Stream.of();
    }
    var standing = one.standing();
    var last = standing == null ? one.publication().publishedAt() : standing.lastReportAt();
    var day = LocalDate.ofInstant(last, Snapshots.GENEVA).plusYears(1);
    var key = day.isBefore(today) ? "insights.history.overdue" : "insights.history.due";
    return Stream.of(
        new CommitmentPage.Happened(
            "wait",
            words.say(key, reader),
            day.toString(),
            words.day(day, reader),
            null,
            null,
            null,
            null,
            List.of()));
  }

  private Moment step(CommitmentDetailQueries.Step step, PublishedCommitment one, Locale reader) {
    var source = one.publication().source();
    String note = null;
    if (step.kind().equals("PUBLISHED")) {
      note =
          words.say(
              one.lead().organisation() == null && source != null
                  ? "insights.history.taken-over"
                  : "insights.history.reviewed",
              reader);
    }
    return new Moment(
        step.at(),
        new CommitmentPage.Happened(
            step.kind().equals("WITHDRAWN") ? "done off" : "done",
            words.say("insights.history." + step.kind(), reader),
            date(step.at()),
            words.day(step.at(), reader),
            null,
            null,
            note,
            null,
            List.of()));
  }

  private Moment report(
      CommitmentDetailQueries.Report report,
      List<CommitmentDetailQueries.File> files,
      PublishedCommitment one,
      Locale reader) {
    var evidence =
        files.stream()
            .filter(file -> file.report().equals(report.id()))
            .map(
                file ->
                    new CommitmentPage.Evidence(
                        file.name(),
                        "/progress/evidence/" + file.id(),
                        words.say(
                            "insights.kilobytes",
                            reader,
                            words.number((file.size() + KILOBYTE - 1) / KILOBYTE, reader))))
            .toList();
    return new Moment(
        report.at(),
        new CommitmentPage.Happened(
            "done",
            words.say(
                "insights.history.report",
                reader,
                String.valueOf(report.year()),
                words.label(Dimension.STAGE, report.stage(), reader)),
            date(report.at()),
            words.day(report.at(), reader),
            report.narrative().isBlank() ? null : report.narrative(),
            report.language(),
            figures(report, one, reader),
            report.source(),
            evidence));
  }

  private String figures(
      CommitmentDetailQueries.Report report, PublishedCommitment one, Locale reader) {
    var parts = new ArrayList<String>();
    parts.add(words.say("insights.history.by-itself", reader));
    var amount = report.amount();
    var currency = one.value().currency();
    if (amount != null) {
      parts.add(
          words.say(
              "insights.history.paid",
              reader,
              currency == null
                  ? words.sum(amount, reader)
                  : words.money(amount, currency, reader)));
    }
    var people = report.people();
    if (people != null) {
      parts.add(words.say("insights.history.reached", reader, words.number(people, reader)));
    }
    return String.join(" ", parts);
  }

  private Moment answer(CommitmentDetailQueries.Answer answer, Locale reader) {
    return new Moment(
        answer.at(),
        new CommitmentPage.Happened(
            answer.kind().equals("DISPUTED") ? "done off" : "done",
            words.say(
                "insights.history." + answer.kind(),
                reader,
                words.country(answer.country(), reader)),
            date(answer.at()),
            words.day(answer.at(), reader),
            answer.text().isBlank() ? null : answer.text(),
            null,
            null,
            null,
            List.of()));
  }

  private static String date(Instant at) {
    return LocalDate.ofInstant(at, Snapshots.GENEVA).toString();
  }
}
