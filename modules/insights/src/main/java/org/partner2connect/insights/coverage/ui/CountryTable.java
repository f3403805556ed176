package org.partner2connect.insights.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.insights.coverage.CoveredCountry;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.StatusBadge;

/** The countries that actions name, with the exact figures; those without a commitment first. */
final class CountryTable extends Div {

  CountryTable(PlanId plan, List<CoveredCountry> countries, Taxonomy taxonomy) {
    addClassName("coverage-table");
    getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", getTranslation("insights.coverage.places.region"));
    var table = new NativeTable();
    var head = new NativeTableRow();
    for (var column : List.of("country", "groups", "actions", "covered", "state")) {
      var heading = new NativeTableHeaderCell(label(column));
      heading.getElement().setAttribute("scope", "col");
      if (column.equals("actions") || column.equals("covered")) {
        heading.addClassName("figure");
      }
      head.add(heading);
    }
    table.getHead().add(head);
    countries.stream()
        .sorted(
            Comparator.comparing((CoveredCountry country) -> !country.left())
                .thenComparing(
                    country -> name(country, taxonomy), Collator.getInstance(getLocale())))
        .forEach(country -> table.getBody().add(row(plan, country, taxonomy)));
    add(table);
  }

  private NativeTableRow row(PlanId plan, CoveredCountry country, Taxonomy taxonomy) {
    var heading = new NativeTableHeaderCell();
    heading.add(
        new Anchor(
            CoverageNavigation.address(plan) + "?country=" + country.iso3(),
            name(country, taxonomy)));
    heading.getElement().setAttribute("scope", "row");
    var row = new NativeTableRow();
    row.add(
        heading,
        cell("groups", groups(country)),
        figure("actions", country.actions()),
        figure("covered", country.covered()),
        state(country));
    return row;
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

  private NativeTableCell state(CoveredCountry country) {
    var cell = new NativeTableCell();
    cell.add(
        country.left()
            ? new StatusBadge(
                StatusBadge.Tone.ATTENTION, getTranslation("insights.coverage.no-commitment"))
            : new StatusBadge(StatusBadge.Tone.DONE, getTranslation("insights.coverage.reached")));
    cell.getElement().setAttribute("data-label", label("state"));
    return cell;
  }

  private NativeTableCell figure(String column, int number) {
    var cell = cell(column, String.valueOf(number));
    cell.addClassName("figure");
    return cell;
  }

  private NativeTableCell cell(String column, String text) {
    var cell = new NativeTableCell();
    cell.add(new Span(text));
    cell.getElement().setAttribute("data-label", label(column));
    return cell;
  }

  private String label(String column) {
    return getTranslation("insights.coverage.column." + column);
  }
}
