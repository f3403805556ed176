package org.partner2connect.insights.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.insights.coverage.CoveredCountry;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.LabelledTable;
import org.partner2connect.uikit.StatusBadge;

/** The countries that actions name, with the exact figures; those without a commitment first. */
final class CountryTable extends Div {

  CountryTable(PlanId plan, List<CoveredCountry> countries, Taxonomy taxonomy) {
    var table =
        new LabelledTable(
            getTranslation("insights.coverage.places.region"),
            "insights.coverage.column",
            List.of("country", "groups", "actions", "covered", "state"));
    table.addClassName("coverage-table");
    countries.stream()
        .sorted(
            Comparator.comparing((CoveredCountry country) -> !country.left())
                .thenComparing(
                    country -> name(country, taxonomy), Collator.getInstance(getLocale())))
        .forEach(country -> show(plan, country, taxonomy, table));
    add(table);
  }

  private void show(PlanId plan, CoveredCountry country, Taxonomy taxonomy, LabelledTable table) {
    table.row(
        new Anchor(
            CoverageNavigation.address(plan) + "?country=" + country.iso3(),
            name(country, taxonomy)),
        new Span(groups(country)),
        new Span(String.valueOf(country.actions())),
        new Span(String.valueOf(country.covered())),
        country.left()
            ? new StatusBadge(
                StatusBadge.Tone.ATTENTION, getTranslation("insights.coverage.no-commitment"))
            : new StatusBadge(StatusBadge.Tone.DONE, getTranslation("insights.coverage.reached")));
  }

  private String name(CoveredCountry country, Taxonomy taxonomy) {
    return taxonomy
        .country(country.iso3())
        .map(one -> one.name().in(getLocale()))
        .orElse(country.iso3());
  }

  private String groups(CoveredCountry country) {
    return country.groups().isEmpty()
        ? "–"
        : country.groups().stream()
            .map(group -> getTranslation("insights.group.short." + group.name()))
            .collect(Collectors.joining(", "));
  }
}
