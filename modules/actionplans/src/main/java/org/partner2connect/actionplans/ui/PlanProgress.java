package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.partner2connect.actionplans.ActionList;
import org.partner2connect.actionplans.PlanReference;

/** How far one edition has come: its phase, and how many of its actions are complete. */
@StyleSheet("context://p2c/plan.css")
final class PlanProgress extends Div {

  PlanProgress(PlanReference plan, ActionList actions) {
    addClassName("plan-progress");
    var link =
        new Anchor(
            ActionPlanNavigation.address(plan.id()),
            getTranslation("actionplans.ui.plan", plan.edition()));
    link.getElement().setAttribute("dir", "auto");
    var totals = new DescriptionList();
    totals.addClassName("plan-totals");
    totals.add(
        total("actionplans.ui.total.actions", actions.actions().size()),
        total("actionplans.ui.total.complete", actions.complete()));
    add(new H3(link), new PhaseBar(plan.status()), totals);
  }

  private Div total(String key, long count) {
    return new Div(
        new DescriptionList.Term(getTranslation(key, count)),
        new DescriptionList.Description(String.valueOf(count)));
  }
}
