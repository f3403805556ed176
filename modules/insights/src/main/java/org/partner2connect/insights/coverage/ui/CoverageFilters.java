package org.partner2connect.insights.coverage.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.partner2connect.insights.coverage.CoverageFilter;
import org.partner2connect.insights.coverage.CoverageFilter.Show;
import org.partner2connect.insights.coverage.CoveredCountry;
import org.partner2connect.insights.coverage.Grouping;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.ChoiceSelect;

/** Narrows the actions down; what is chosen takes effect at once and stands in the address. */
final class CoverageFilters extends Div {

  private final transient Consumer<CoverageFilter> apply;
  private final ChoiceSelect<Show> show;
  private final ChoiceSelect<Grouping> group;
  private final ChoiceSelect<String> country;

  CoverageFilters(
      CoverageFilter filter,
      List<CoveredCountry> countries,
      Taxonomy taxonomy,
      Consumer<CoverageFilter> apply) {
    this.apply = apply;
    addClassName("coverage-filters");
    getElement()
        .setAttribute("role", "search")
        .setAttribute("aria-label", getTranslation("insights.coverage.filter"));
    show =
        new ChoiceSelect<>(
            List.of(Show.values()), one -> getTranslation("insights.coverage.show." + one));
    group =
        new ChoiceSelect<>(
            getTranslation("insights.coverage.filter.group.all"),
            List.of(Grouping.values()),
            one -> getTranslation("taxonomy.group." + one));
    country =
        new ChoiceSelect<>(
            getTranslation("insights.coverage.filter.country.all"),
            countries.stream()
                .map(CoveredCountry::iso3)
                .sorted(Comparator.comparing(iso3 -> name(iso3, taxonomy)))
                .toList(),
            iso3 -> name(iso3, taxonomy));
    show.setLabel(getTranslation("insights.coverage.filter.show"));
    group.setLabel(getTranslation("insights.coverage.filter.group"));
    country.setLabel(getTranslation("insights.coverage.filter.country"));
    fill(filter);
  }

  private void fill(CoverageFilter filter) {
    show.choose(filter.show());
    group.choose(filter.group());
    country.choose(filter.country());
    var clear = new Button(getTranslation("insights.coverage.filter.clear"));
    clear.addThemeVariants(ButtonVariant.TERTIARY);
    clear.setVisible(filter.narrow());
    clear.addClickListener(click -> apply.accept(CoverageFilter.ALL));
    add(show, group, country, clear);
    List.<HasValue<?, ?>>of(show, group, country)
        .forEach(field -> field.addValueChangeListener(this::changed));
  }

  private void changed(HasValue.ValueChangeEvent<?> change) {
    if (change.isFromClient()) {
      var shown = show.chosen();
      apply.accept(
          new CoverageFilter(shown == null ? Show.ALL : shown, country.chosen(), group.chosen()));
    }
  }

  private String name(String iso3, Taxonomy taxonomy) {
    return taxonomy.country(iso3).map(one -> one.name().in(getLocale())).orElse(iso3);
  }
}
