package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.partner2connect.actionplans.PlanStatus;

/** The phases of a plan: those behind it, the present one, those to come. */
final class PhaseBar extends OrderedList {

  PhaseBar(PlanStatus present) {
    addClassName("phases");
    getElement().setAttribute("aria-label", getTranslation("actionplans.ui.phases"));
    for (var status : PlanStatus.values()) {
      var phase = new ListItem(new Span(getTranslation("actionplans.ui.phase." + status)));
      if (status == present) {
        phase.getElement().setAttribute("aria-current", "step");
      } else if (status.compareTo(present) < 0) {
        phase.addClassName("past");
      }
      add(phase);
    }
  }
}
