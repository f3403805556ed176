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
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.confirmations.ConfirmationQueries;
import org.partner2connect.progress.confirmations.Confirmations;
import org.partner2connect.progress.reports.Chasing;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Where the secretariat chases reports, and decides on what countries say to them. */
@Route(ProgressNavigation.PROGRESS_ROUTE)
@RolesAllowed("SECRETARIAT")
@CssImport("./progress/progress.css")
class ProgressView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient ProgressQueries progress;
  private final transient ConfirmationQueries said;
  private final transient Confirmations confirmations;
  private final transient Chasing chasing;
  private final transient ReaderPlace place;
  private final transient Failures failures;
  private final Paragraph told = new Paragraph();

  ProgressView(
      ProgressQueries progress,
      ConfirmationQueries said,
      Confirmations confirmations,
      Chasing chasing,
      ReaderPlace place,
      Failures failures) {
    this.progress = progress;
    this.said = said;
    this.confirmations = confirmations;
    this.chasing = chasing;
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
      var standings = progress.standings(getLocale());
      var waiting = said.waiting(getLocale());
      var today = place.today();
      long overdue = standings.stream().filter(one -> one.light(today).isOverdue()).count();
      add(
          new PageHeader(
              getTranslation("progress.ui.progress"),
              new ReferenceLine(
                  getTranslation("progress.ui.progress.count", overdue),
                  getTranslation("progress.ui.progress.waiting", waiting.size()))),
          told,
          section(
              "progress.ui.moderate",
              waiting.isEmpty()
                  ? nothing("progress.ui.moderate.none")
                  : new Moderation(waiting, confirmations, place, failures, this::done)),
          section("progress.ui.list", new ChaseList(standings, today, this::chase)));
    } catch (DataAccessException | TransactionException failure) {
      removeAll();
      add(
          new EmptyState(
                  getTranslation("progress.ui.failed"), failures.explain(failure, getLocale()))
              .with(new Button(getTranslation("progress.ui.again"), click -> show())));
    }
  }

  private void chase(ReportedCommitment commitment) {
    var sentence = "";
    try {
      int people = chasing.chase(commitment.id());
      sentence = getTranslation("progress.ui.chased", people, commitment.reference());
    } catch (RuntimeException refusal) {
      failures.show(refusal);
    }
    done(sentence);
  }

  private void done(String sentence) {
    show();
    told.setText(sentence);
  }

  private EmptyState nothing(String key) {
    return new EmptyState(getTranslation(key), getTranslation(key + ".why"));
  }

  private Section section(String key, Component content) {
    return new Section(new H2(getTranslation(key)), content);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("progress.ui.title", getTranslation("progress.ui.progress"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(Crumb.here(getTranslation("progress.ui.progress")));
  }
}
