package org.partner2connect.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.progress.Geneva;
import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.confirmations.ConfirmationQueries;
import org.partner2connect.progress.reports.ReportDesk;
import org.partner2connect.progress.reports.ReportsClosed;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.springframework.security.access.AccessDeniedException;

/** Writing the report on one commitment, with the earlier ones below it. */
@Route(ProgressNavigation.REPORT_ROUTE)
@PermitAll
@CssImport("./progress/progress.css")
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient ReportDesk desk;
  private final transient ProgressQueries progress;
  private final transient ConfirmationQueries said;
  private final transient ReaderPlace place;
  private final transient Failures failures;
  private final Paragraph told = new Paragraph();
  private String reference = "";

  ReportView(
      ReportDesk desk,
      ProgressQueries progress,
      ConfirmationQueries said,
      ReaderPlace place,
      Failures failures) {
    this.desk = desk;
    this.progress = progress;
    this.said = said;
    this.place = place;
    this.failures = failures;
    addClassName("progress-page");
    told.addClassName("progress-told");
    told.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    told.setText("");
    event
        .getRouteParameters()
        .get("commitment")
        .flatMap(CommitmentId::parse)
        .flatMap(this::open)
        .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
  }

  private Optional<ReportDesk.Opened> open(CommitmentId commitment) {
    try {
      return Optional.of(desk.open(commitment, getLocale()));
    } catch (AccessDeniedException | ReportsClosed nothingHere) {
      return Optional.empty();
    }
  }

  private void show(ReportDesk.Opened opened) {
    removeAll();
    var commitment = opened.commitment();
    reference = commitment.reference();
    var standing = opened.standing();
    var light = standing.light(place.today());
    var stage = standing.stage();
    add(
        new PageHeader(
            commitment.title(),
            new ReferenceLine(
                    reference,
                    stage != null && stage.isOver()
                        ? getTranslation("progress.ui.one.done")
                        : getTranslation(
                            "progress.ui.one.due", Geneva.written(standing.due(), getLocale())))
                .with(new LightBadge(light, getTranslation("progress.ui.light." + light)))),
        told,
        section("progress.ui.form", new ReportEditor(opened, desk, place, failures, this::done)),
        section("progress.ui.earlier", earlier(opened)));
  }

  private Component earlier(ReportDesk.Opened opened) {
    var cards = new Div();
    cards.addClassName("progress-cards");
    var reports = progress.reportsOn(opened.commitment().id());
    if (reports.isEmpty()) {
      cards.add(new Paragraph(getTranslation("progress.ui.earlier.none")));
    }
    reports.forEach(
        report ->
            cards.add(
                new ReportCard(
                    String.valueOf(report.year()),
                    report,
                    opened.commitment().currency(),
                    said.published(report.id()),
                    place)));
    return cards;
  }

  /** The page as it is now; says so when the report was sent. */
  private void done(CommitmentId commitment, boolean sent) {
    open(commitment)
        .ifPresentOrElse(
            this::show, () -> UI.getCurrent().navigate(ProgressNavigation.reports()));
    told.setText(sent ? getTranslation("progress.ui.sent", reference) : "");
  }

  private Section section(String key, Component content) {
    return new Section(new H2(getTranslation(key)), content);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("progress.ui.title", getTranslation("progress.ui.one", reference));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(getTranslation("progress.ui.reports"), ProgressNavigation.reports()),
        Crumb.here(getTranslation("progress.ui.one", reference)));
  }
}
