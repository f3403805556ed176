package org.partner2connect.app.shell;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Comparator;
import java.util.List;
import org.partner2connect.audit.ui.AuditNavigation;
import org.partner2connect.calendar.ui.CalendarNavigation;
import org.partner2connect.commitments.announcements.ui.AnnouncementsNavigation;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.interest.ui.InterestNavigation;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.ui.MembershipNavigation;
import org.partner2connect.uikit.AreaMark;
import org.partner2connect.uikit.Ways;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.partner2connect.workinggroups.ui.WorkingGroupNavigation;
import org.springframework.beans.factory.ObjectProvider;

/** The ways through the workspace; only those that are open to the reader. */
@SpringComponent
@UIScope
class Drawer extends Nav {

  Drawer(
      WorkingGroupQueries groups,
      MembershipQueries membership,
      CurrentPerson person,
      KnownAddresses addresses,
      ObjectProvider<Ways> modules) {
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
    addWays(coalition, Ways.Part.COALITION, modules);
    add(coalition);
    addSecretariat(person, modules);
  }

  private void addSecretariat(CurrentPerson person, ObjectProvider<Ways> modules) {
    if (person.isSecretariat() || person.isAdministrator()) {
      var secretariat = new SideNav(getTranslation("app.drawer.secretariat"));
      if (person.isSecretariat()) {
        secretariat.addItem(
            way("app.drawer.queue", InterestNavigation.address()),
            way("app.drawer.organisations", MembershipNavigation.ALL),
            way("app.drawer.announcements", AnnouncementsNavigation.address()));
      }
      addWays(secretariat, Ways.Part.SECRETARIAT, modules);
      secretariat.addItem(way("app.drawer.audit", AuditNavigation.address()));
      add(secretariat);
    }
  }

  private void addWays(SideNav nav, Ways.Part part, ObjectProvider<Ways> modules) {
    modules.stream()
        .map(Ways::ways)
        .flatMap(List::stream)
        .filter(way -> way.part() == part)
        .sorted(Comparator.comparingInt(Ways.Way::order))
        .forEach(way -> nav.addItem(way(way.textKey(), way.address())));
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
