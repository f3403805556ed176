package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.partner2connect.actionplans.PlanReference;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.partner2connect.workinggroups.WorkingGroupReference;

/** The head of a plan's page: title, reference line, phases. */
final class PlanHeader extends Div {

  PlanHeader(PlanReference plan, WorkingGroupReference group) {
    addClassName("plan-head");
    var number = group.focusArea().number();
    var reference = new ReferenceLine(getTranslation("actionplans.ui.reference", number));
    reference.addComponentAsFirst(new AreaMark(number, code(group)));
    var edition = new Span(getTranslation("actionplans.ui.edition", plan.edition()));
    edition.getElement().setAttribute("dir", "auto");
    reference.add(
        edition,
        new Span(getTranslation("actionplans.ui.state." + plan.status())),
        new Span(getTranslation("actionplans.ui.language.en")));
    var title = getTranslation("actionplans.ui.heading", group.name().in(getLocale()));
    add(new PageHeader(title, reference), new PhaseBar(plan.status()));
  }

  /** The area's code as people read it. */
  static String code(WorkingGroupReference group) {
    return group.focusArea().name().replace('_', ' ');
  }
}
