package org.partner2connect.app.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.ui.ActionPlanNavigation;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.membership.Seat;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.membership.ui.MembershipNavigation;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.partner2connect.workinggroups.ui.WorkingGroupNavigation;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What somebody reads who has just accepted an invitation: that it worked, and what comes next. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Welcome extends Section {

  /** The parameter of the home page with which the acceptance leads here. */
  static final String JOINED = "joined";

  private final transient WorkingGroupQueries groups;
  private final transient ActionPlanQueries plans;
  private final transient CurrentPerson person;

  Welcome(WorkingGroupQueries groups, ActionPlanQueries plans, CurrentPerson person) {
    this.groups = groups;
    this.plans = plans;
    this.person = person;
    addClassName("note-box");
    addClassName("welcome");
  }

  /** For whoever holds that seat. */
  Welcome of(Seat seat) {
    var organisation = seat.organisation().name();
    var joined = joinedGroups();
    var steps = new OrderedList();
    for (var group : joined) {
      steps.add(mandate(group));
      steps.add(plansOf(group));
    }
    if (seat.role() == SeatRole.FOCAL_POINT) {
      steps.add(step("app.welcome.invite", MembershipNavigation.OWN));
    }
    steps.add(step("app.welcome.calendar", "/calendar"));
    add(
        new H2(getTranslation("app.welcome.title")),
        new Paragraph(
            getTranslation(
                "app.welcome.who", organisation, getTranslation("app.seat." + seat.role()))),
        steps);
    if (joined.isEmpty()) {
      add(new Paragraph(getTranslation("app.welcome.no-group")));
    }
    return this;
  }

  private List<WorkingGroupReference> joinedGroups() {
    var own = person.id().map(groups::rolesOf).orElse(Map.of());
    return groups.all().stream().filter(group -> own.containsKey(group.id())).toList();
  }

  private ListItem mandate(WorkingGroupReference group) {
    return step(
        "app.welcome.group",
        WorkingGroupNavigation.address(group.id()),
        group.name().in(getLocale()));
  }

  private Component[] plansOf(WorkingGroupReference group) {
    var steps = new ArrayList<Component>();
    for (var plan : plans.plansByGroup().getOrDefault(group.id(), List.of())) {
      steps.add(
          step(
              "app.welcome.plan",
              ActionPlanNavigation.address(plan.id()),
              group.focusArea().name().replace('_', ' ')));
    }
    return steps.toArray(Component[]::new);
  }

  private ListItem step(String key, String address, Object... arguments) {
    return new ListItem(new Anchor(address, getTranslation(key, arguments)));
  }
}
