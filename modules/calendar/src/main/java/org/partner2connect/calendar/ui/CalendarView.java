package org.partner2connect.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.partner2connect.calendar.Announcements;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/** The coalition's events; the secretariat announces, changes and cancels them here. */
@Route(CalendarNavigation.ROUTE)
@PermitAll
@CssImport("./calendar/calendar.css")
class CalendarView extends Div implements HasDynamicTitle, Crumbs {

  private final transient CalendarQueries calendar;
  private final transient EventKeeping keeping;
  private final boolean mayKeep;
  private final Div lists = new Div();

  CalendarView(
      CalendarQueries calendar,
      Announcements announcements,
      CurrentPerson current,
      Failures failures) {
    this.calendar = calendar;
    this.mayKeep = current.isSecretariat();
    this.keeping = new EventKeeping(announcements, failures, this::showEvents);
    addClassName("calendar-page");
    add(header(), lists);
    showEvents();
  }

  private Component header() {
    var title = getTranslation("calendar.title");
    var reference = new ReferenceLine(getTranslation("calendar.ui.public"));
    var page =
        new Anchor(
            "/" + getLocale().getLanguage() + "/calendar", getTranslation("calendar.ui.page"));
    page.setRouterIgnore(true);
    reference.with(page);
    if (!mayKeep) {
      return new PageHeader(title, reference);
    }
    var announce = new Button(getTranslation("calendar.ui.announce"), click -> keeping.announce());
    announce.addThemeVariants(ButtonVariant.PRIMARY);
    return new PageHeader(title, reference, announce);
  }

  private void showEvents() {
    lists.removeAll();
    var upcoming = calendar.upcoming(Integer.MAX_VALUE);
    lists.add(
        section(
            "calendar.list.upcoming",
            upcoming.isEmpty()
                ? new EmptyState(
                    getTranslation("calendar.ui.none"), getTranslation("calendar.list.none.next"))
                : rows(upcoming)));
    var past = calendar.past(Integer.MAX_VALUE);
    if (!past.isEmpty()) {
      lists.add(section("calendar.list.past", rows(past)));
    }
  }

  private Section section(String titleKey, Component content) {
    return new Section(new H2(getTranslation(titleKey)), content);
  }

  private UnorderedList rows(List<CoalitionEventReference> events) {
    var rows = new UnorderedList();
    rows.addClassName("rows");
    events.forEach(event -> rows.add(new EventRow(event, mayKeep ? keeping : null)));
    return rows;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("calendar.ui.title", getTranslation("calendar.title"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(Crumb.here(getTranslation("calendar.title")));
  }
}
