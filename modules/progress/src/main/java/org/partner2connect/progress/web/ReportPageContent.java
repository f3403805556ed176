package org.partner2connect.progress.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.progress.Figure;
import org.partner2connect.progress.Geneva;
import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.Report;
import org.partner2connect.progress.Stage;
import org.partner2connect.progress.evidence.Evidence;
import org.partner2connect.progress.reports.LinkedReport;
import org.partner2connect.progress.reports.Paper;
import org.partner2connect.progress.reports.ReportForm;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/** Sets the page with the form, as it was kept or as it was sent. */
@Component("progressReportPageContent")
class ReportPageContent {

  private final ProgressQueries progress;
  private final Translations translations;

  ReportPageContent(ProgressQueries progress, Translations translations) {
    this.progress = progress;
    this.translations = translations;
  }

  /** The page for somebody who has just come. */
  ReportPage fresh(LinkedReport.Open open, Locale locale) {
    return page(open, open.paper().form(), List.of(), null, locale);
  }

  /**
   * The page for somebody whose form is not done with. It holds what was typed, and the stamp of
   * what is kept, so that sending it again replaces that knowingly.
   */
  ReportPage again(LinkedReport.Open open, SentReport sent, Taking taking, Locale locale) {
    var problems =
        taking.problems().stream()
            .map(
                problem ->
                    new ReportPage.Problem(
                        problem.field(),
                        say(locale, problem.messageKey(), problem.arguments().toArray())))
            .toList();
    var refusal = taking.refusal();
    return page(open, sent.form(), problems, refusal == null ? null : refusal.messageKey(), locale);
  }

  private ReportPage page(
      LinkedReport.Open open,
      ReportForm form,
      List<ReportPage.Problem> problems,
      @Nullable String notice,
      Locale locale) {
    var errors = new LinkedHashMap<String, String>();
    problems.forEach(problem -> errors.putIfAbsent(problem.field(), problem.text()));
    var commitment = open.commitment();
    var paper = open.paper();
    return new ReportPage(
        commitment.reference(),
        commitment.title(),
        commitment.leadName(),
        figures(commitment.amount(), commitment.currency(), commitment.people(), locale),
        progress.reportsOn(commitment.id()).stream()
            .findFirst()
            .map(report -> before(report, commitment.currency(), locale))
            .orElse(null),
        Geneva.written(open.standing().due(), locale),
        Geneva.written(Geneva.day(open.expires()), locale),
        saved(paper, locale),
        commitment.amount() == null ? null : commitment.currency(),
        paper.years(),
        stages(form, locale),
        form,
        paper.stamp(),
        paper.evidence().stream().map(file -> file(file, locale)).toList(),
        problems,
        errors,
        notice);
  }

  private @Nullable String saved(Paper paper, Locale locale) {
    var at = paper.changedAt();
    return at == null ? null : moment(at, locale);
  }

  private static String moment(Instant at, Locale locale) {
    return Geneva.written(at, locale);
  }

  private String before(Report report, @Nullable String currency, Locale locale) {
    var figures = figures(report.amount(), currency, report.people(), locale);
    var stage = say(locale, "progress.stage." + report.stage());
    return figures == null
        ? say(locale, "progress.report.before", String.valueOf(report.year()), stage)
        : say(
            locale,
            "progress.report.before.figures",
            String.valueOf(report.year()),
            stage,
            figures);
  }

  private @Nullable String figures(
      @Nullable BigDecimal amount,
      @Nullable String currency,
      @Nullable Long people,
      Locale locale) {
    var money = amount == null || currency == null ? null : Figure.money(amount, currency, locale);
    var reached = people == null ? null : say(locale, "progress.people", people);
    if (money == null || reached == null) {
      return money == null ? reached : money;
    }
    return say(locale, "progress.and", money, reached);
  }

  private List<ReportPage.Choice> stages(ReportForm form, Locale locale) {
    return Arrays.stream(Stage.values())
        .map(
            stage ->
                new ReportPage.Choice(
                    stage.name(),
                    say(locale, "progress.stage." + stage),
                    say(locale, "progress.stage." + stage + ".about"),
                    stage.name().equals(form.stage())))
        .toList();
  }

  private ReportPage.File file(Evidence file, Locale locale) {
    return new ReportPage.File(file.id().toString(), file.name(), Figure.size(file.size(), locale));
  }

  /** What stands in place of the form. */
  ReportPage.Closed closed(LinkedReport.Closed closed, Locale locale) {
    var commitment = closed.commitment();
    var at = closed.at();
    return new ReportPage.Closed(
        closed.why().name(),
        commitment == null ? null : commitment.reference(),
        commitment == null ? null : commitment.title(),
        at == null ? null : moment(at, locale));
  }

  private String say(Locale locale, String key, Object... arguments) {
    return translations.getTranslation(key, locale, arguments);
  }
}
