package org.partner2connect.insights.coverage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.partner2connect.insights.coverage.CoverageFilter;
import org.partner2connect.insights.coverage.CoveredAction;
import org.partner2connect.insights.coverage.PlanCoverage;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.EmptyState;

/** The actions of a plan: the gaps first, then those with commitments. */
final class ActionsSection extends Section {

  /**
   * @param leads whether the reader may call for partners
   * @param all shows everything again
   */
  ActionsSection(
      PlanCoverage coverage,
      CoverageFilter filter,
      Taxonomy taxonomy,
      boolean leads,
      Runnable all) {
    var actions = coverage.actions(filter, taxonomy);
    if (actions.isEmpty()) {
      add(
          new EmptyState(
                  getTranslation("insights.coverage.filtered"),
                  getTranslation("insights.coverage.filtered.why"))
              .with(
                  new Button(
                      getTranslation("insights.coverage.filter.clear"), click -> all.run())));
      return;
    }
    var gaps = actions.stream().filter(action -> !action.covered()).toList();
    var covered = actions.stream().filter(CoveredAction::covered).toList();
    if (!gaps.isEmpty()) {
      add(new H2(getTranslation("insights.coverage.without", gaps.size())));
      if (leads) {
        var hint = new Paragraph(getTranslation("insights.coverage.call.why"));
        hint.addClassName("quiet");
        add(hint);
      }
      add(list(gaps, coverage, taxonomy, leads));
    }
    if (!covered.isEmpty()) {
      add(
          new H2(getTranslation("insights.coverage.with", covered.size())),
          list(covered, coverage, taxonomy, leads));
    }
  }

  private UnorderedList list(
      List<CoveredAction> actions, PlanCoverage coverage, Taxonomy taxonomy, boolean leads) {
    var rows = new UnorderedList();
    rows.addClassNames("rows", "coverage-actions");
    actions.forEach(
        action -> rows.add(new ActionLine(coverage.plan().id(), action, taxonomy, leads)));
    return rows;
  }
}
