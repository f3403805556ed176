package org.partner2connect.insights.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.partner2connect.insights.coverage.CoverageQueries;
import org.partner2connect.insights.coverage.PlanCoverage;
import org.partner2connect.workinggroups.GroupRights;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.ui.WorkingGroupSection;

/** On the page of a group: how many actions of its plans have no commitment. */
@SpringComponent
public class CoverageSection implements WorkingGroupSection {

  private static final int AFTER_THE_PLANS = 120;

  private final CoverageQueries queries;
  private final GroupRights rights;

  CoverageSection(CoverageQueries queries, GroupRights rights) {
    this.queries = queries;
    this.rights = rights;
  }

  @Override
  public String titleKey() {
    return "insights.coverage.section";
  }

  @Override
  public int order() {
    return AFTER_THE_PLANS;
  }

  @Override
  public boolean showFor(WorkingGroupId group) {
    return queries.mayKnowOfPlans()
        && queries.of(group, UI.getCurrent().getLocale()).stream()
            .anyMatch(coverage -> !coverage.actions().isEmpty());
  }

  @Override
  public Component content(WorkingGroupId group) {
    var content = new Div();
    queries.of(group, UI.getCurrent().getLocale()).stream()
        .filter(coverage -> !coverage.actions().isEmpty())
        .forEach(coverage -> content.add(line(coverage, content, rights.leads(group))));
    return content;
  }

  private static Div line(PlanCoverage coverage, Div reader, boolean leads) {
    var gaps = coverage.gaps();
    var text =
        reader.getTranslation(
            "insights.coverage.line", coverage.plan().edition(), gaps, coverage.actions().size());
    var plan = coverage.plan().id();
    var ways =
        new Div(
            new Anchor(
                CoverageNavigation.address(plan), reader.getTranslation("insights.coverage.see")));
    ways.addClassName("row");
    if (leads && gaps > 0) {
      ways.add(
          new Anchor(
              CoverageNavigation.gaps(plan), reader.getTranslation("insights.coverage.call-now")));
    }
    return new Div(new Paragraph(text), ways);
  }
}
