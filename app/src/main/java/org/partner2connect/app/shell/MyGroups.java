package org.partner2connect.app.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.partner2connect.workinggroups.ui.WorkingGroupNavigation;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The working groups: first the reader's own with the role, then the others. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class MyGroups extends Div {

  private final transient Map<WorkingGroupId, GroupRole> roles;

  MyGroups(WorkingGroupQueries groups, CurrentPerson person) {
    roles = person.id().map(groups::rolesOf).orElse(Map.of());
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
    var title =
        new Anchor(WorkingGroupNavigation.address(group.id()), group.name().in(getLocale()));
    title.addClassName("t");
    var mark = new Paragraph(new AreaMark(area.number(), area.name().replace('_', ' ')));
    mark.addClassName(AreaMark.areaClass(area.number()));
    var row = new ListItem(title, mark);
    var role = roles.get(group.id());
    if (role != null) {
      var when = new Div(getTranslation("app.role." + role));
      when.addClassName("when");
      row.add(when);
    }
    return row;
  }
}
