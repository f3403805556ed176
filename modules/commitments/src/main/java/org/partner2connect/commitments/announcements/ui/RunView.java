package org.partner2connect.commitments.announcements.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.calendar.EventDays;
import org.partner2connect.kernel.Ids;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/**
 * The run of show of an event. It asks for news every second, so that operators see what the others
 * do and the seconds count down without any animation.
 */
@Route(AnnouncementsNavigation.RUN)
@RolesAllowed("SECRETARIAT")
@CssImport("./commitments/announcements.css")
class RunView extends Div implements HasUrlParameter<String>, HasDynamicTitle, Crumbs {

  private static final int EVERY_SECOND = 1_000;
  private static final int NEVER = -1;

  private final transient RunDesk desk;
  private final transient CalendarQueries calendar;
  private final transient Failures failures;
  private transient @Nullable RunBoard board;
  private transient @Nullable Registration polling;
  private String name = "";

  RunView(RunDesk desk, CalendarQueries calendar, Failures failures) {
    this.desk = desk;
    this.calendar = calendar;
    this.failures = failures;
    addClassName("run-of-show");
  }

  @Override
  public void setParameter(BeforeEvent navigation, String id) {
    var found = Ids.parse(id).flatMap(calendar::find);
    if (found.isEmpty()) {
      navigation.rerouteToError(NotFoundException.class);
      return;
    }
    var event = found.get();
    name = event.title().in(getLocale());
    removeAll();
    var current = new RunBoard(event, desk, failures);
    board = current;
    add(header(event), intro());
    if (event.standing().isCancelled()) {
      var cancelled = new Paragraph(getTranslation("commitments.announcements.cancelled"));
      cancelled.addClassNames("note-box", "warn");
      add(cancelled);
    }
    add(current);
    current.refresh();
  }

  private Component header(CoalitionEventReference event) {
    var place = event.place();
    var reference = new ReferenceLine(EventDays.of(event.dates(), getLocale()));
    if (place != null) {
      reference.fact(place.in(getLocale()));
    }
    var hall =
        new Anchor(
            "/" + getLocale().getLanguage() + "/hall/" + event.id(),
            getTranslation("commitments.announcements.event.hall"));
    hall.setRouterIgnore(true);
    hall.setTarget(AnchorTarget.BLANK);
    reference.with(hall);
    return new PageHeader(getTranslation("commitments.announcements.title", name), reference);
  }

  private Component intro() {
    var intro = new Paragraph(getTranslation("commitments.announcements.intro"));
    intro.addClassNames("quiet", "run-intro");
    return intro;
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    stopPolling();
    var ui = attached.getUI();
    ui.setPollInterval(EVERY_SECOND);
    polling = ui.addPollListener(poll -> Optional.ofNullable(board).ifPresent(RunBoard::refresh));
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    detached.getUI().setPollInterval(NEVER);
    stopPolling();
  }

  private void stopPolling() {
    if (polling != null) {
      polling.remove();
      polling = null;
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation(
        "commitments.announcements.page", getTranslation("commitments.announcements.title", name));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        Crumb.here(getTranslation("commitments.announcements.crumb")),
        new Crumb(getTranslation("commitments.announcements"), AnnouncementsNavigation.address()),
        Crumb.here(name));
  }
}
