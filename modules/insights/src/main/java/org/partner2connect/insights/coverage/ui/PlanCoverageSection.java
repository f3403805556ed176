package org.partner2connect.insights.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.actionplans.ui.PlanSection;
import org.partner2connect.insights.coverage.CoverageQueries;

/** On the page of a plan: how many of its actions have no commitment. */
@SpringComponent
public class PlanCoverageSection implements PlanSection {

  private final CoverageQueries queries;

  PlanCoverageSection(CoverageQueries queries) {
    this.queries = queries;
  }

  @Override
  public Component line(PlanId plan) {
    var line = new Paragraph();
    queries
        .of(plan, UI.getCurrent().getLocale())
        .filter(coverage -> !coverage.actions().isEmpty())
        .ifPresent(
            coverage ->
                line.add(
                    new Span(
                        line.getTranslation(
                                "insights.coverage.gaps",
                                coverage.gaps(),
                                coverage.actions().size())
                            + " "),
                    new Anchor(
                        CoverageNavigation.address(plan),
                        line.getTranslation("insights.coverage.see"))));
    line.setVisible(line.getChildren().findAny().isPresent());
    return line;
  }
}
