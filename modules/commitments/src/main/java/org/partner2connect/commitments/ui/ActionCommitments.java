package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partner2connect.actionplans.ActionRow;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.actionplans.ui.ActionSection;
import org.partner2connect.commitments.CommitmentQueries;
import org.partner2connect.commitments.CommitmentRow;
import org.partner2connect.commitments.acting.Acting;

/** The commitments that deliver an action of a plan, and the way to make one. */
@org.springframework.stereotype.Component
class ActionCommitments implements ActionSection {

  private final CommitmentQueries queries;
  private final Acting acting;

  ActionCommitments(CommitmentQueries queries, Acting acting) {
    this.queries = queries;
    this.acting = acting;
  }

  @Override
  public String titleKey() {
    return "commitments.ui.action.column";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public boolean showFor(PlanId plan) {
    return true;
  }

  @Override
  public Map<UUID, Component> contents(PlanId plan, List<ActionRow> actions) {
    var delivering = queries.deliveringPlan(plan, UI.getCurrent().getLocale());
    boolean delivers = acting.seat().isPresent();
    var contents = new HashMap<UUID, Component>();
    actions.forEach(
        action ->
            contents.put(
                action.id(),
                content(plan, action, delivering.getOrDefault(action.id(), List.of()), delivers)));
    return contents;
  }

  private static Div content(
      PlanId plan, ActionRow action, List<CommitmentRow> commitments, boolean delivers) {
    var content = new Div();
    content.addClassName("action-commitments");
    if (commitments.isEmpty()) {
      var none = new Span(content.getTranslation("commitments.ui.action.none"));
      none.addClassName("quiet");
      content.add(none);
    } else {
      content.add(
          new Span(content.getTranslation("commitments.ui.action.count", commitments.size())),
          list(commitments, content));
    }
    if (delivers) {
      var deliver =
          new Anchor(
              CommitmentsNavigation.newFor(plan, action.id()),
              content.getTranslation("commitments.ui.action.deliver"));
      deliver.setAriaLabel(
          content.getTranslation(
              "commitments.ui.action.deliver.of", action.number(), action.title()));
      content.add(new Div(deliver));
    }
    return content;
  }

  private static UnorderedList list(List<CommitmentRow> commitments, Div page) {
    var list = new UnorderedList();
    for (var row : commitments) {
      var title =
          row.title().isBlank() ? page.getTranslation("commitments.ui.untitled") : row.title();
      var link = new Anchor(CommitmentsNavigation.address(row.id()), title);
      link.getElement().setAttribute("dir", "auto");
      var lead = Said.name(row.leadName());
      lead.addClassNames("quiet", "small");
      list.add(new ListItem(link, new Span(" "), lead));
    }
    return list;
  }
}
