package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partner2connect.actionplans.ActionRow;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.actionplans.ui.ActionSection;
import org.partner2connect.opportunities.OpportunityDetail;

/** What is needed and offered for an action of a plan, and the way to post more. */
@org.springframework.stereotype.Component
class ActionOpportunities implements ActionSection {

  private final Desk desk;

  ActionOpportunities(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String titleKey() {
    return "opportunities.ui.title";
  }

  @Override
  public int order() {
    return 200;
  }

  @Override
  public boolean showFor(PlanId plan) {
    return desk.rights().mayKnow();
  }

  @Override
  public Map<UUID, Component> contents(PlanId plan, List<ActionRow> actions) {
    var posted =
        desk.queries().ofPlan(plan).stream()
            .filter(one -> one.content().actionId() != null)
            .collect(Collectors.groupingBy(one -> String.valueOf(one.content().actionId())));
    boolean posts = desk.rights().isSeated();
    var contents = new HashMap<UUID, Component>();
    for (var action : actions) {
      var known = posted.getOrDefault(action.id().toString(), List.of());
      if (posts || !known.isEmpty()) {
        contents.put(action.id(), content(plan, action, known, posts));
      }
    }
    return contents;
  }

  private static Div content(
      PlanId plan, ActionRow action, List<OpportunityDetail> known, boolean posts) {
    var content = new Div();
    var list = new UnorderedList();
    for (var one : known) {
      var link = new Anchor(OpportunitiesNavigation.address(one.id()), one.content().title());
      link.getElement().setAttribute("dir", "auto").setAttribute("lang", one.content().language());
      list.add(new ListItem(Tags.kind(one), new Span(" "), link));
    }
    content.add(list);
    list.setVisible(!known.isEmpty());
    if (posts) {
      var post =
          new Anchor(
              OpportunitiesNavigation.newFor(plan, action.id()),
              content.getTranslation("opportunities.ui.post"));
      post.setAriaLabel(
          content.getTranslation("opportunities.ui.post.of", action.number(), action.title()));
      content.add(new Div(post));
    }
    return content;
  }
}
