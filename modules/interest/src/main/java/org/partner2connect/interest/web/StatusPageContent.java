package org.partner2connect.interest.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.Call;
import org.partner2connect.interest.Entry;
import org.partner2connect.interest.ExpressionDetail;
import org.partner2connect.interest.ExpressionState;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/** Says in words where an expression of interest stands. Names nobody of the secretariat. */
@Component
class StatusPageContent {

  private final Taxonomy taxonomy;
  private final Translations translations;

  StatusPageContent(Taxonomy taxonomy, Translations translations) {
    this.taxonomy = taxonomy;
    this.translations = translations;
  }

  StatusPage of(ExpressionDetail detail, Locale locale) {
    var state = detail.state();
    return new StatusPage(
        detail.reference(),
        detail.call().reference(),
        detail.organisation(),
        written(detail.receivedAt(), locale),
        state.name(),
        style(state),
        detail.late() ? detail.call().deadlineIn(locale) : null,
        detail.confirmedAt() == null && !state.isFinal(),
        !state.isFinal(),
        state == ExpressionState.WAITING ? last(detail, Entry.Kind.QUESTION) : null,
        reason(detail),
        facts(detail, locale),
        history(detail, locale));
  }

  private static String style(ExpressionState state) {
    return switch (state) {
      case UNCONFIRMED, WAITING -> "warn";
      case RECEIVED -> "go";
      case ACCEPTED -> "ok";
      case DECLINED -> "bad";
      case WITHDRAWN -> "plain";
    };
  }

  private static @Nullable String reason(ExpressionDetail detail) {
    return switch (detail.state()) {
      case DECLINED -> last(detail, Entry.Kind.DECLINED);
      case WITHDRAWN -> last(detail, Entry.Kind.WITHDRAWN);
      case UNCONFIRMED, RECEIVED, WAITING, ACCEPTED -> null;
    };
  }

  private static @Nullable String last(ExpressionDetail detail, Entry.Kind kind) {
    return detail.entries().reversed().stream()
        .filter(entry -> entry.kind() == kind)
        .findFirst()
        .map(Entry::text)
        .orElse(null);
  }

  private List<StatusPage.Fact> facts(ExpressionDetail detail, Locale locale) {
    var facts = new ArrayList<StatusPage.Fact>();
    add(facts, "organisation", detail.organisation(), locale);
    add(facts, "category", say("interest.category." + detail.category(), locale), locale);
    add(facts, "country", country(detail.country(), locale), locale);
    add(facts, "website", detail.website(), locale);
    for (var chosen : detail.areas()) {
      var name = taxonomy.focusArea(chosen.area()).name().in(locale);
      var motivation = chosen.motivation();
      add(facts, "area", motivation == null ? name : name + "\n" + motivation, locale);
    }
    add(facts, "contribution", detail.contribution(), locale);
    add(facts, "contact", detail.contact(), locale);
    add(facts, "email", detail.email(), locale);
    add(facts, "heard", detail.heard(), locale);
    return facts;
  }

  private void add(
      List<StatusPage.Fact> facts, String field, @Nullable String value, Locale locale) {
    if (value != null && !value.isEmpty()) {
      facts.add(new StatusPage.Fact(say("interest.field." + field, locale), value));
    }
  }

  private String country(String code, Locale locale) {
    return taxonomy.country(code).map(Country::name).map(name -> name.in(locale)).orElse(code);
  }

  /** The newest first; what the secretariat noted for itself stays out. */
  private List<StatusPage.Happening> history(ExpressionDetail detail, Locale locale) {
    return detail.entries().reversed().stream()
        .filter(entry -> entry.kind() != Entry.Kind.NOT_A_DUPLICATE)
        .map(
            entry ->
                new StatusPage.Happening(
                    written(entry.at(), locale),
                    say("interest.status.entry." + entry.kind(), locale),
                    entry.text()))
        .toList();
  }

  private static String written(Instant at, Locale locale) {
    return Call.written(at.atZone(Call.GENEVA), locale);
  }

  private String say(String key, Locale locale) {
    return translations.getTranslation(key, locale);
  }
}
