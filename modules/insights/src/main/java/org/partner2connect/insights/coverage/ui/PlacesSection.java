package org.partner2connect.insights.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.insights.coverage.CoveredCountry;
import org.partner2connect.insights.coverage.CoveredGroup;
import org.partner2connect.insights.coverage.PlanCoverage;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.EmptyState;

/** The countries that actions name: which of them a commitment reaches, by group and one by one. */
final class PlacesSection extends Section {

  private static final int PERCENT = 100;

  PlacesSection(PlanId plan, List<CoveredCountry> countries, Taxonomy taxonomy) {
    add(new H2(getTranslation("insights.coverage.places")));
    if (countries.isEmpty()) {
      add(
          new EmptyState(
              getTranslation("insights.coverage.places.none"),
              getTranslation("insights.coverage.places.none.why")));
      return;
    }
    var left = countries.stream().filter(CoveredCountry::left).count();
    add(new Paragraph(getTranslation("insights.coverage.places.left", left, countries.size())));
    var method = new Paragraph(getTranslation("insights.coverage.places.method"));
    method.addClassName("quiet");
    add(method);
    var beside = new Div(bars(plan, countries), new CountryTable(plan, countries, taxonomy));
    beside.addClassName("coverage-places");
    add(beside);
  }

  private Component bars(PlanId plan, List<CoveredCountry> countries) {
    var list = new UnorderedList();
    list.addClassName("coverage-bars");
    var covered = countries.stream().filter(country -> !country.left()).count();
    list.add(bar(new Span(getTranslation("insights.coverage.all")), covered, countries.size()));
    for (var group : PlanCoverage.groups(countries)) {
      list.add(bar(name(plan, group), group.covered(), group.countries()));
    }
    return list;
  }

  private Component name(PlanId plan, CoveredGroup group) {
    return new Anchor(
        CoverageNavigation.address(plan) + "?group=" + group.group(),
        getTranslation("taxonomy.group." + group.group()));
  }

  /** A row of text: its words, a bar that repeats them, and the two numbers. */
  private ListItem bar(Component name, long covered, long all) {
    var track = new Span();
    track.addClassName("coverage-track");
    track.getElement().setAttribute("aria-hidden", "true");
    track.getStyle().set("--share", String.valueOf(PERCENT * covered / all));
    return new ListItem(
        name, track, new Span(getTranslation("insights.coverage.of", covered, all)));
  }
}
