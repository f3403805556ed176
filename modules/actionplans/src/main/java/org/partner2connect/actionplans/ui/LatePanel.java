package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.partner2connect.actionplans.PlanContribution;
import org.partner2connect.actionplans.PlanContributions;
import org.partner2connect.actionplans.PlanId;

/** What came too late to join the plan, newest first. There is none without a contribution. */
final class LatePanel extends Section {

  private static final String HEADING = "late";

  LatePanel(PlanId plan, List<PlanContribution> late, PlanContributions contributions) {
    addClassName("plan-late");
    var heading = new H2(getTranslation("actionplans.ui.late"));
    heading.setId(HEADING);
    getElement().setAttribute("aria-labelledby", HEADING);
    var why = new Paragraph(getTranslation("actionplans.ui.late.why"));
    why.addClassNames("quiet", "small");
    var list = new UnorderedList();
    var finishes = contributions.mayFinish(plan);
    late.forEach(one -> list.add(new ListItem(new LateItem(plan, one, contributions, finishes))));
    add(heading, why, list);
  }

  /** Leads from the head of the page to what nobody has dealt with yet; empty when all is done. */
  static Div notice(List<PlanContribution> late) {
    var open = late.stream().filter(PlanContribution::isOpen).count();
    var notice = new Div();
    if (open > 0) {
      notice.addClassNames("note-box", "plan-late-note");
      var link = new Anchor("#" + HEADING, notice.getTranslation("actionplans.ui.late.open", open));
      link.setRouterIgnore(true);
      notice.add(link);
    }
    return notice;
  }
}
