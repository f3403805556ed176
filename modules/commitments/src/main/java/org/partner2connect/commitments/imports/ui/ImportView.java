package org.partner2connect.commitments.imports.ui;

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
import java.util.Optional;
import org.partner2connect.commitments.imports.ImportResult;
import org.partner2connect.commitments.imports.Sheet;
import org.partner2connect.commitments.ui.CommitmentsNavigation;
import org.partner2connect.membership.Seat;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Where an organisation brings commitments as a file. First it sees what would become of each row;
 * only then are drafts made. The file is kept in the page until then, and nowhere else.
 */
@Route(ImportNavigation.ROUTE)
@PermitAll
@CssImport("./commitments/commitments.css")
@CssImport("./commitments/imports.css")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient ImportDesk desk;
  private final Paragraph told = new Paragraph();
  private final Div outcome = new Div();

  ImportView(ImportDesk desk) {
    this.desk = desk;
    addClassName("pledge-page");
    told.addClassName("pledge-told");
    told.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    outcome.removeAll();
    told.setText("");
    try {
      desk.seat().ifPresentOrElse(this::show, this::showNoSeat);
    } catch (DataAccessException | TransactionException failure) {
      removeAll();
      add(
          header(getTranslation("commitments.ui.crumb")),
          new EmptyState(
                  getTranslation("commitments.imports.ui.failed"),
                  desk.explain(failure, getLocale()))
              .with(new Button(getTranslation("commitments.ui.again"), click -> show())));
    }
  }

  private void show(Seat seat) {
    var file = new FilePart(getLocale(), this::check);
    var fetch =
        new Section(
            new H2(getTranslation("commitments.imports.ui.fetch")),
            new Paragraph(getTranslation("commitments.imports.ui.fetch.why")),
            new FileLink(
                getTranslation("commitments.imports.ui.fetch.link"),
                "commitments.csv",
                () -> desk.own().csv()));
    add(header(seat.organisation().name()), told, file, outcome, fetch);
  }

  private void showNoSeat() {
    add(
        header(getTranslation("commitments.ui.crumb")),
        new EmptyState(
            getTranslation("commitments.ui.list.no-seat"),
            getTranslation("commitments.ui.list.no-seat.why")));
  }

  private PageHeader header(String organisation) {
    return new PageHeader(
        getTranslation("commitments.imports.ui.title"),
        new ReferenceLine(organisation, getTranslation("commitments.ui.list")));
  }

  /** Shows what would become of a file; answers what is wrong with it as a whole. */
  private Optional<String> check(byte[] file) {
    outcome.removeAll();
    told.setText("");
    try {
      var sheet = Sheet.read(file);
      show(sheet, desk.imports().trial(sheet, getLocale()), false);
      return Optional.empty();
    } catch (RuntimeException problem) {
      return Optional.of(desk.explain(problem, getLocale()));
    }
  }

  private ResultPart show(Sheet sheet, ImportResult result, boolean done) {
    var part = new ResultPart(sheet, result, done, () -> create(sheet, result));
    outcome.removeAll();
    outcome.add(part);
    part.focus();
    return part;
  }

  private void create(Sheet sheet, ImportResult seen) {
    try {
      var result = desk.imports().carryOut(sheet, getLocale(), seen.seen());
      told.setText(show(sheet, result, true).counts());
    } catch (RuntimeException problem) {
      var note = new Paragraph(desk.explain(problem, getLocale()));
      note.addClassNames("note-box", "bad");
      note.getElement().setAttribute("role", "alert");
      show(sheet, seen, false);
      outcome.addComponentAsFirst(note);
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("commitments.ui.title", getTranslation("commitments.imports.ui.title"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(getTranslation("commitments.ui.list"), CommitmentsNavigation.list()),
        Crumb.here(getTranslation("commitments.imports.ui.title")));
  }
}
