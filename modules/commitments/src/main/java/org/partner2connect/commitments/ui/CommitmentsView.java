package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.partner2connect.commitments.CommitmentRow;
import org.partner2connect.commitments.imports.ui.ImportNavigation;
import org.partner2connect.commitments.shares.Shares;
import org.partner2connect.membership.Seat;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What the reader's organisation commits to, and what others ask it to join. */
@Route(CommitmentsNavigation.ROUTE)
@PermitAll
@CssImport("./commitments/commitments.css")
class CommitmentsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient DraftDesk desk;
  private final transient Shares shares;
  private final Paragraph told = new Paragraph();

  CommitmentsView(DraftDesk desk, Shares shares) {
    this.desk = desk;
    this.shares = shares;
    addClassName("pledge-page");
    told.addClassName("pledge-told");
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
      desk.seat().ifPresentOrElse(this::show, this::showNoSeat);
    } catch (DataAccessException | TransactionException failure) {
      removeAll();
      add(header("", 0), failed(failure));
    }
  }

  private void show(Seat seat) {
    var organisation = seat.organisation().id();
    var ours = desk.queries().ofOrganisation(organisation, getLocale());
    var joined = desk.queries().joinedBy(organisation, getLocale());
    var waiting = shares.waitingFor(organisation);
    var begin =
        new Button(
            getTranslation("commitments.ui.new"),
            click -> UI.getCurrent().navigate(CommitmentsNavigation.newDraft()));
    begin.addThemeVariants(ButtonVariant.PRIMARY);
    var bring =
        new Button(
            getTranslation("commitments.imports.ui.open"),
            click -> UI.getCurrent().navigate(ImportNavigation.address()));
    bring.addThemeVariants(ButtonVariant.TERTIARY);
    add(header(seat.organisation().name(), ours.size(), bring, begin), told);
    if (!waiting.isEmpty()) {
      add(
          section(
              "commitments.ui.asked", new WaitingShares(waiting, desk, shares, this::answered)));
    }
    add(section("commitments.ui.list.ours", ours.isEmpty() ? nothing() : table(ours)));
    if (!joined.isEmpty()) {
      var table = table(joined);
      table.called(getTranslation("commitments.ui.list.joined"));
      add(section("commitments.ui.list.joined", table));
    }
  }

  private PageHeader header(String organisation, int count, Component... actions) {
    var facts =
        new ReferenceLine(
            organisation.isEmpty() ? getTranslation("commitments.ui.crumb") : organisation,
            getTranslation("commitments.ui.list.counts", count));
    return new PageHeader(getTranslation("commitments.ui.list"), facts, actions);
  }

  private CommitmentTable table(List<CommitmentRow> rows) {
    return new CommitmentTable(rows, getLocale());
  }

  private EmptyState nothing() {
    return new EmptyState(
        getTranslation("commitments.ui.list.none"), getTranslation("commitments.ui.list.none.why"));
  }

  private EmptyState failed(RuntimeException failure) {
    return new EmptyState(
            getTranslation("commitments.ui.failed"), desk.explain(failure, getLocale()))
        .with(new Button(getTranslation("commitments.ui.again"), click -> show()));
  }

  private void showNoSeat() {
    add(
        new PageHeader(
            getTranslation("commitments.ui.list"),
            new ReferenceLine(getTranslation("commitments.ui.crumb"))),
        new EmptyState(
            getTranslation("commitments.ui.list.no-seat"),
            getTranslation("commitments.ui.list.no-seat.why")));
  }

  private void answered(String sentence) {
    show();
    told.setText(sentence);
  }

  private Section section(String titleKey, Component content) {
    return new Section(new H2(getTranslation(titleKey)), content);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("commitments.ui.title", getTranslation("commitments.ui.list"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(Crumb.here(getTranslation("commitments.ui.list")));
  }
}
