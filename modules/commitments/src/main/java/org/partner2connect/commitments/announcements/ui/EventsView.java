package org.partner2connect.commitments.announcements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.commitments.announcements.RunQueries;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/** The events for which commitments are meant; each leads to its run of show. */
@Route(AnnouncementsNavigation.ROUTE)
@RolesAllowed("SECRETARIAT")
@CssImport("./commitments/announcements.css")
class EventsView extends Div implements HasDynamicTitle, Crumbs {

  private static final RunQueries.Size NOTHING = new RunQueries.Size(0, 0);

  EventsView(CalendarQueries calendar, RunQueries runs) {
    addClassName("run-events");
    add(
        new PageHeader(
            getTranslation("commitments.announcements"),
            new ReferenceLine(getTranslation("commitments.announcements.public"))));
    var sizes = runs.sizes();
    var events =
        calendar.all().stream()
            .filter(event -> sizes.containsKey(event.id()))
            .sorted(Comparator.comparing(EventsView::lastDay).reversed())
            .toList();
    if (events.isEmpty()) {
      add(
          new EmptyState(
              getTranslation("commitments.announcements.events.none"),
              getTranslation("commitments.announcements.events.none.why")));
      return;
    }
    var rows = new UnorderedList();
    rows.addClassName("rows");
    events.forEach(event -> rows.add(row(event, sizes.getOrDefault(event.id(), NOTHING))));
    add(rows);
  }

  private Component row(CoalitionEventReference event, RunQueries.Size size) {
    var run =
        new Anchor(AnnouncementsNavigation.address(event.id()), event.title().in(getLocale()));
    run.addClassName("t");
    var place = event.place();
    var days = EventDays.of(event.dates(), getLocale());
    return new ListItem(
        run,
        new Paragraph(place == null ? days : days + ", " + place.in(getLocale())),
        new Paragraph(
            getTranslation(
                "commitments.announcements.event.size", size.belonging(), size.announced())));
  }

  private static LocalDate lastDay(CoalitionEventReference event) {
    return event.dates().last();
  }

  @Override
  public String getPageTitle() {
    return getTranslation(
        "commitments.announcements.page", getTranslation("commitments.announcements"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        Crumb.here(getTranslation("commitments.announcements.crumb")),
        Crumb.here(getTranslation("commitments.announcements")));
  }
}
