package org.partner2connect.app.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import org.partner2connect.audit.ui.AuditNavigation;
import org.partner2connect.calendar.ui.CalendarNavigation;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.interest.ui.InterestNavigation;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.ui.MembershipNavigation;
import org.partner2connect.reference.ui.ReferenceNavigation;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.partner2connect.workinggroups.ui.WorkingGroupNavigation;

/** The ways through the workspace; only those that are open to the reader. */
@SpringComponent
@UIScope
class Drawer extends Nav {

  Drawer(
      WorkingGroupQueries groups,
      MembershipQueries membership,
      CurrentPerson person,
      KnownAddresses addresses) {
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
    var coalition = new SideNav(getTranslation("app.drawer.coalition"));
    coalition.addItem(way("app.drawer.calendar", CalendarNavigation.address()));
    if (person.id().flatMap(membership::seatOf).isPresent()) {
      coalition.addItem(way("app.drawer.organisation", MembershipNavigation.OWN));
    }
    add(coalition);
    addSecretariat(person);
  }

  private void addSecretariat(CurrentPerson person) {
    if (person.isSecretariat() || person.isAdministrator()) {
      var secretariat = new SideNav(getTranslation("app.drawer.secretariat"));
      if (person.isSecretariat()) {
        secretariat.addItem(
            way("app.drawer.queue", InterestNavigation.address()),
            way("app.drawer.organisations", MembershipNavigation.ALL));
      }
      secretariat.addItem(way("app.drawer.audit", AuditNavigation.address()));
      if (person.isAdministrator()) {
        secretariat.addItem(way("app.drawer.reference", ReferenceNavigation.address()));
      }
      add(secretariat);
    }
  }

  private SideNavItem way(String key, String address) {
    return new SideNavItem(getTranslation(key), address);
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
