package org.partner2connect.insights.coverage.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partner2connect.insights.coverage.CoverageFilter;
import org.partner2connect.insights.coverage.CoverageFilter.Show;
import org.partner2connect.insights.coverage.CoveredCountry;
import org.partner2connect.insights.coverage.Grouping;
import org.partner2connect.taxonomy.Taxonomy;

/** Narrows the actions down; what is chosen takes effect at once and stands in the address. */
final class CoverageFilters extends Div {

  private final transient Consumer<CoverageFilter> apply;
  private final Select<Choice<Show>> show;
  private final Select<Choice<Grouping>> group;
  private final Select<Choice<String>> country;

  /** Something to choose, null for everything. */
  private record Choice<T>(@Nullable T value, String label) {}

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
        select(
            "show",
            Arrays.stream(Show.values())
                .map(one -> new Choice<>(one, getTranslation("insights.coverage.show." + one)))
                .toList());
    group =
        select(
            "group",
            withAll(
                "group",
                Arrays.stream(Grouping.values())
                    .map(one -> new Choice<>(one, getTranslation("taxonomy.group." + one)))
                    .toList()));
    country =
        select(
            "country",
            withAll(
                "country",
                countries.stream()
                    .map(one -> new Choice<>(one.iso3(), name(one.iso3(), taxonomy)))
                    .sorted(Comparator.comparing(Choice::label))
                    .toList()));
    fill(filter);
  }

  private void fill(CoverageFilter filter) {
    choose(show, filter.show());
    choose(group, filter.group());
    choose(country, filter.country());
    var clear = new Button(getTranslation("insights.coverage.filter.clear"));
    clear.addThemeVariants(ButtonVariant.TERTIARY);
    clear.setVisible(filter.narrow());
    clear.addClickListener(click -> apply.accept(CoverageFilter.ALL));
    add(show, group, country, clear);
    List.<HasValue<?, ?>>of(show, group, country)
        .forEach(field -> field.addValueChangeListener(this::changed));
  }

  private <T> Select<Choice<T>> select(String what, List<Choice<T>> choices) {
    var select = new Select<Choice<T>>();
    select.setLabel(getTranslation("insights.coverage.filter." + what));
    select.setItems(choices);
    select.setItemLabelGenerator(Choice::label);
    return select;
  }

  private <T> List<Choice<T>> withAll(String what, List<Choice<T>> choices) {
    var all = new ArrayList<Choice<T>>();
    all.add(new Choice<>(null, getTranslation("insights.coverage.filter." + what + ".all")));
    all.addAll(choices);
    return all;
  }

  /** What the address asks for; a country that no action names shows as all. */
  private static <T> void choose(Select<Choice<T>> select, @Nullable T value) {
    var choices = select.getListDataView().getItems().toList();
    select.setValue(
        choices.stream()
            .filter(choice -> Objects.equals(choice.value(), value))
            .findFirst()
            .orElse(choices.getFirst()));
  }

  private void changed(HasValue.ValueChangeEvent<?> change) {
    if (change.isFromClient()) {
      var shown = show.getValue().value();
      apply.accept(
          new CoverageFilter(
              shown == null ? Show.ALL : shown,
              country.getValue().value(),
              group.getValue().value()));
    }
  }

  private String name(String iso3, Taxonomy taxonomy) {
    return taxonomy.country(iso3).map(one -> one.name().in(getLocale())).orElse(iso3);
  }
}
