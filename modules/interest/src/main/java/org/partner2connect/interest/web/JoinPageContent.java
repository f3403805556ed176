package org.partner2connect.interest.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.Call;
import org.partner2connect.interest.Calls;
import org.partner2connect.interest.ExpressionForm;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/** Sets the page with the form, empty or as it was sent. */
@Component
class JoinPageContent {

  private final Calls calls;
  private final FormChoices choices;
  private final FormKit kit;
  private final Translations translations;
  private final Clock clock;

  JoinPageContent(
      Calls calls, FormChoices choices, FormKit kit, Translations translations, Clock clock) {
    this.calls = calls;
    this.choices = choices;
    this.kit = kit;
    this.translations = translations;
    this.clock = clock;
  }

  /** The page for somebody who has just come. */
  JoinPage fresh(Locale locale) {
    return page(empty(locale), List.of(), null, kit.fresh(), locale);
  }

  /** The page for somebody whose form is not stored. */
  JoinPage again(SentForm sent, Outcome.Returned returned, Locale locale) {
    var problems =
        returned.problems().stream()
            .map(
                problem ->
                    new JoinPage.Problem(
                        problem.field(),
                        translations.getTranslation(
                            problem.messageKey(), locale, problem.arguments().toArray())))
            .toList();
    var notice =
        switch (returned.why()) {
          case ANSWERS, NOT_OPEN -> null;
          case STALE -> "interest.join.stale";
          case OVERRUN -> "interest.join.overrun";
        };
    return page(
        sent.answers(), problems, notice, kit.again(sent.solution(), returned.token()), locale);
  }

  private JoinPage page(
      ExpressionForm form,
      List<JoinPage.Problem> problems,
      @Nullable String notice,
      FormKit.Kit tools,
      Locale locale) {
    var errors = new LinkedHashMap<String, String>();
    problems.forEach(problem -> errors.putIfAbsent(problem.field(), problem.text()));
    return new JoinPage(
        calls.current().map(call -> line(call, locale)).orElse(null),
        form,
        choices.of(form, errors, locale),
        problems,
        errors,
        notice,
        tools.token(),
        tools.work(),
        tools.solution());
  }

  private JoinPage.CallLine line(Call call, Locale locale) {
    var now = clock.instant();
    var today = LocalDate.ofInstant(now, Call.GENEVA);
    return new JoinPage.CallLine(
        call.id(),
        call.reference(),
        Call.written(call.opensAt().atZone(Call.GENEVA), locale),
        call.deadlineIn(locale),
        ChronoUnit.DAYS.between(today, call.deadline().toLocalDate()),
        call.isOpen(now),
        call.isLate(now));
  }

  private static ExpressionForm empty(Locale locale) {
    return new ExpressionForm(
        "", "", "", "", "", "", locale.getLanguage(), Set.of(), Map.of(), "", "");
  }
}
