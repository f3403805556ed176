package org.partner2connect.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.PlanReference;
import org.partner2connect.actionplans.PlanStatus;
import org.partner2connect.actionplans.ui.ActionPlanNavigation;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.partner2connect.workinggroups.ui.WorkingGroupNavigation;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The working groups and their plans: first the reader's own with the role, then the others. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MyGroups extends Div {

  private final transient Map<WorkingGroupId, GroupRole> roles;
  private final transient Map<WorkingGroupId, List<PlanReference>> plans;
  private final boolean open;

  MyGroups(
      WorkingGroupQueries groups,
      ActionPlanQueries plans,
      CurrentPerson person,
      KnownAddresses addresses) {
    this.roles = person.id().map(groups::rolesOf).orElse(Map.of());
    this.plans = plans.plansByGroup();
    this.open = addresses.groupsAreOpen();
    var all = groups.all();
    var own = all.stream().filter(group -> roles.containsKey(group.id())).toList();
    var others = all.stream().filter(group -> !roles.containsKey(group.id())).toList();
    show("app.home.groups", own);
    show(own.isEmpty() ? "app.home.all-groups" : "app.home.other-groups", others);
  }

  private void show(String titleKey, List<WorkingGroupReference> groups) {
    if (groups.isEmpty()) {
      return;
    }
    var rows = new UnorderedList();
    rows.addClassName("rows");
    groups.forEach(group -> rows.add(row(group)));
    add(new Section(new H2(getTranslation(titleKey)), rows));
  }

  private ListItem row(WorkingGroupReference group) {
    var area = group.focusArea();
    var mark = new Paragraph(new AreaMark(area.number(), area.name().replace('_', ' ')));
    mark.addClassName(AreaMark.areaClass(area.number()));
    var row = new ListItem(name(group), mark);
    var role = roles.get(group.id());
    if (role != null) {
      var when = new Div(getTranslation("app.role." + role));
      when.addClassName("when");
      row.add(when);
    }
    plans.getOrDefault(group.id(), List.of()).forEach(plan -> row.add(line(plan)));
    return row;
  }

  private Component name(WorkingGroupReference group) {
    var name = group.name().in(getLocale());
    if (!open) {
      var text = new Span(name);
      text.addClassName("strong");
      return text;
    }
    var link = new Anchor(WorkingGroupNavigation.address(group.id()), name);
    link.addClassName("t");
    return link;
  }

  private Paragraph line(PlanReference plan) {
    var link =
        new Anchor(
            ActionPlanNavigation.address(plan.id()),
            getTranslation("app.home.plan", plan.edition()));
    var state = new StatusBadge(tone(plan.status()), getTranslation("app.plan." + plan.status()));
    var line = new Paragraph(link, state);
    line.addClassName("plan-line");
    return line;
  }

  private static Tone tone(PlanStatus status) {
    return status == PlanStatus.ADOPTED ? Tone.DONE : Tone.UNDER_WAY;
  }
}
