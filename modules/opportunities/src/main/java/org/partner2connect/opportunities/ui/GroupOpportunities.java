package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.ui.WorkingGroupSection;

/** What is needed and offered in a group's area, on the page of the group. */
@org.springframework.stereotype.Component
class GroupOpportunities implements WorkingGroupSection {

  private static final int MOST = 5;

  private final Desk desk;
  private final WorkingGroupQueries groups;

  GroupOpportunities(Desk desk, WorkingGroupQueries groups) {
    this.desk = desk;
    this.groups = groups;
  }

  @Override
  public String titleKey() {
    return "opportunities.ui.title";
  }

  @Override
  public int order() {
    return 300;
  }

  @Override
  public boolean showFor(WorkingGroupId group) {
    return desk.rights().mayKnow();
  }

  @Override
  public Component content(WorkingGroupId group) {
    return groups.find(group).map(found -> content(group, found.focusArea())).orElseGet(Div::new);
  }

  private Div content(WorkingGroupId group, FocusArea area) {
    var content = new Shown();
    var say = desk.say(content.locale());
    var found = desk.queries().ofGroup(group, area.name(), MOST);
    if (found.isEmpty()) {
      content.add(
          new EmptyState(
              content.getTranslation("opportunities.ui.group.none"),
              content.getTranslation("opportunities.ui.group.none.why")));
    } else {
      var rows = new UnorderedList();
      rows.addClassName("rows");
      found.forEach(one -> rows.add(row(one, say)));
      content.add(rows);
    }
    content.add(ways(content, group, area));
    return content;
  }

  private static ListItem row(OpportunityDetail one, Say say) {
    var link = new Anchor(OpportunitiesNavigation.address(one.id()), one.content().title());
    link.addClassName("t");
    link.getElement().setAttribute("dir", "auto").setAttribute("lang", one.content().language());
    var kind = new Paragraph(Tags.kind(one));
    kind.add(" " + one.reference() + " · " + say.party(one.by()));
    return new ListItem(link, kind);
  }

  private Div ways(Shown content, WorkingGroupId group, FocusArea area) {
    var ways = new Div();
    ways.addClassName("row");
    var code = area.name().toLowerCase(Locale.ROOT).replace('_', '-');
    ways.add(
        new Anchor(
            OpportunitiesNavigation.list() + "?area=" + code,
            content.getTranslation("opportunities.ui.group.all")));
    if (desk.rights().leads(group)) {
      ways.add(
          new Anchor(
              OpportunitiesNavigation.callOf(group),
              content.getTranslation("opportunities.ui.group.call")));
    }
    return ways;
  }

  private static final class Shown extends Div {
    Shown() {
      addClassName("opp-group");
    }

    Locale locale() {
      return getLocale();
    }
  }
}
