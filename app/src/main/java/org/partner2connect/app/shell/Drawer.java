package org.partner2connect.app.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.partner2connect.workinggroups.ui.WorkingGroupNavigation;

/** The ways through the workspace; only those that are open to the reader. */
@SpringComponent
@UIScope
class Drawer extends Nav {

  Drawer(WorkingGroupQueries groups, KnownAddresses addresses) {
    addClassName("side");
    setAriaLabel(getTranslation("app.workspace"));
    var places = new SideNav();
    places.addItem(new SideNavItem(getTranslation("app.home"), HomeView.class));
    add(places);
    if (addresses.groupsAreOpen()) {
      var areas = new SideNav(getTranslation("app.groups"));
      groups.all().forEach(group -> areas.addItem(item(group)));
      add(areas);
    }
  }

  private static SideNavItem item(WorkingGroupReference group) {
    var area = group.focusArea();
    var code = area.name().replace('_', ' ');
    var item =
        new SideNavItem(area.number() + " " + code, WorkingGroupNavigation.address(group.id()));
    item.addClassName(AreaMark.areaClass(area.number()));
    var glyph = new Span();
    glyph.addClassName("glyph");
    item.setPrefixComponent(glyph);
    return item;
  }
}
