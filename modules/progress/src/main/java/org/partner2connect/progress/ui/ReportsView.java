package org.partner2connect.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.Seat;
import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.confirmations.ConfirmationQueries;
import org.partner2connect.progress.confirmations.Confirmations;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The reports that the reader's organisation owes, and those that concern its country. */
@Route(ProgressNavigation.REPORTS_ROUTE)
@PermitAll
@CssImport("./progress/progress.css")
class ReportsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient ProgressQueries progress;
  private final transient ConfirmationQueries said;
  private final transient Confirmations confirmations;
  private final transient ReaderPlace place;
  private final transient Failures failures;
  private final Paragraph told = new Paragraph();

  ReportsView(
      ProgressQueries progress,
      ConfirmationQueries said,
      Confirmations confirmations,
      ReaderPlace place,
      Failures failures) {
    this.progress = progress;
    this.said = said;
    this.confirmations = confirmations;
    this.place = place;
    this.failures = failures;
    addClassName("progress-page");
    told.addClassName("progress-told");
    told.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    told.setText("");
    show();
  }

  private void show() {
    removeAll();
    try {
      place.seat().ifPresentOrElse(this::show, this::showNoSeat);
    } catch (DataAccessException | TransactionException failure) {
      removeAll();
      add(
          new EmptyState(
                  getTranslation("progress.ui.failed"), failures.explain(failure, getLocale()))
              .with(new Button(getTranslation("progress.ui.again"), click -> show())));
    }
  }

  private void show(Seat seat) {
    var own = progress.standingsOf(seat.organisation().id(), getLocale());
    var today = place.today();
    long due = own.stream().filter(standing -> standing.isDue(today)).count();
    add(
        new PageHeader(
            getTranslation("progress.ui.reports"),
            new ReferenceLine(
                seat.organisation().name(),
                getTranslation("progress.ui.own.count", own.size()),
                getTranslation("progress.ui.own.due", due))),
        told,
        section(
            getTranslation("progress.ui.own"),
            own.isEmpty() ? nothing("progress.ui.own.none") : new OwnReports(own, today)));
    var country = seat.organisation().country();
    if (seat.organisation().category() == Category.MEMBER_STATE && country != null) {
      showCountry(place.country(country, getLocale()));
    }
  }

  private void showCountry(String country) {
    var concerning = said.forOwnCountry(getLocale());
    var content =
        concerning.isEmpty()
            ? new EmptyState(
                getTranslation("progress.ui.country.none", country),
                getTranslation("progress.ui.country.none.why"))
            : new CountryReports(concerning, country, confirmations, place, this::answered);
    add(section(getTranslation("progress.ui.country", country), content));
  }

  private void answered() {
    show();
    told.setText(getTranslation("progress.ui.say.said"));
  }

  private void showNoSeat() {
    add(
        new PageHeader(
            getTranslation("progress.ui.reports"),
            new ReferenceLine(getTranslation("progress.ui.own.count", 0))),
        nothing("progress.ui.seatless"));
  }

  private EmptyState nothing(String key) {
    return new EmptyState(getTranslation(key), getTranslation(key + ".why"));
  }

  private static Section section(String title, Component content) {
    return new Section(new H2(title), content);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("progress.ui.title", getTranslation("progress.ui.reports"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(Crumb.here(getTranslation("progress.ui.reports")));
  }
}
