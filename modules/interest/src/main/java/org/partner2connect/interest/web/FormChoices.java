package org.partner2connect.interest.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partner2connect.interest.ExpressionForm;
import org.partner2connect.membership.Category;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/** What the form lets people choose from, in their language. */
@Component
class FormChoices {

  private static final String SHAPES = "abcd";

  private final Taxonomy taxonomy;
  private final Translations translations;
  private final Map<Locale, List<Named>> countries = new ConcurrentHashMap<>();

  FormChoices(Taxonomy taxonomy, Translations translations) {
    this.taxonomy = taxonomy;
    this.translations = translations;
  }

  JoinPage.Choices of(ExpressionForm form, Map<String, String> errors, Locale locale) {
    return new JoinPage.Choices(
        Arrays.stream(Category.values())
            .map(
                category ->
                    new JoinPage.Choice(
                        category.ordinal() == 0 ? "category" : "category-" + category,
                        category.name(),
                        translations.getTranslation("interest.category." + category, locale),
                        category.name().equals(form.category())))
            .toList(),
        countries.computeIfAbsent(locale, this::named).stream()
            .map(
                country ->
                    new JoinPage.Choice(
                        "", country.code(), country.name(), country.code().equals(form.country())))
            .toList(),
        areas(form, errors, locale),
        ExpressionForm.LANGUAGES.stream()
            .map(
                code ->
                    new JoinPage.Choice(code, code, ownName(code), code.equals(form.language())))
            .toList());
  }

  private List<JoinPage.Area> areas(
      ExpressionForm form, Map<String, String> errors, Locale locale) {
    return taxonomy.focusAreas().stream()
        .map(
            area -> {
              var code = area.code();
              return new JoinPage.Area(
                  code.ordinal() == 0 ? "areas" : "area-" + code,
                  code.name(),
                  code.name().replace('_', ' '),
                  area.name().in(locale),
                  String.valueOf(SHAPES.charAt(code.ordinal())),
                  form.areas().contains(code.name()),
                  form.motivations().getOrDefault(code.name(), ""),
                  errors.get("motivation-" + code));
            })
        .toList();
  }

  private List<Named> named(Locale locale) {
    var order = Collator.getInstance(locale);
    return taxonomy.countries().stream()
        .map(country -> new Named(country.iso3(), country.name().in(locale)))
        .sorted((a, b) -> order.compare(a.name(), b.name()))
        .toList();
  }

  private static String ownName(String code) {
    var language = Locale.of(code);
    var name = language.getDisplayLanguage(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }

  private record Named(String code, String name) {}
}
