package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentRow;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What members have submitted, and one of it beside the list: the secretariat publishes or returns,
 * and changes nothing. The address names the one that is open.
 */
@Route(CommitmentsNavigation.REVIEW_ROUTE)
@RolesAllowed("SECRETARIAT")
@CssImport("./commitments/commitments.css")
class ReviewView extends Div implements HasUrlParameter<String>, HasDynamicTitle, Crumbs {

  private static final int MOST = 200;

  private final transient DraftDesk desk;
  private final Div list = new Div();
  private final Paragraph told = new Paragraph();
  private final ReviewDetail detail;
  private transient @Nullable CommitmentId opened;
  private String title = "";

  ReviewView(DraftDesk desk, ReadingDesk reading) {
    this.desk = desk;
    detail = new ReviewDetail(desk, reading, this::done);
    addClassName("pledge-queue");
    list.addClassName("pledge-list");
    told.addClassName("pledge-told");
    told.getElement().setAttribute("role", "status");
    add(list, detail);
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
    told.setText("");
    var found = id == null ? Optional.<CommitmentDetail>empty() : find(id);
    if (id != null && found.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    show(found);
    if (found.isPresent()) {
      detail.focusHeading();
    }
  }

  /** Drafts are their organisations' own, even of a moderator's. */
  private Optional<CommitmentDetail> find(String id) {
    return CommitmentId.parse(id)
        .flatMap(desk::find)
        .filter(found -> found.status() != CommitmentStatus.DRAFT);
  }

  private void show(Optional<CommitmentDetail> found) {
    opened = found.map(CommitmentDetail::id).orElse(null);
    title =
        found
            .map(one -> Titles.name(one, this, getLocale()))
            .orElseGet(() -> getTranslation("commitments.ui.review"));
    setClassName("pledge-opened", found.isPresent());
    showList();
    detail.close();
    found.ifPresent(one -> detail.show(one, getLocale()));
  }

  private void showList() {
    list.removeAll();
    try {
      var waiting = rows(CommitmentStatus.SUBMITTED);
      var approved = rows(CommitmentStatus.APPROVED);
      list.add(header(waiting.size()), told);
      list.add(waiting.isEmpty() ? nothing() : table(waiting));
      if (!approved.isEmpty()) {
        var name = getTranslation("commitments.ui.review.approved");
        var table = table(approved);
        table.called(name);
        list.add(new Section(new H2(name), table));
      }
    } catch (DataAccessException | TransactionException failure) {
      list.add(failed(failure));
    }
  }

  private List<CommitmentRow> rows(CommitmentStatus status) {
    return desk.queries().forReview(Set.of(status), 0, MOST, getLocale());
  }

  private Component header(int waiting) {
    return new PageHeader(
        getTranslation("commitments.ui.review"),
        new ReferenceLine(
            getTranslation("commitments.ui.review.counts", waiting),
            getTranslation("commitments.ui.review.rule")));
  }

  private ReviewTable table(List<CommitmentRow> rows) {
    return new ReviewTable(rows, opened, getLocale());
  }

  private EmptyState nothing() {
    return new EmptyState(
        getTranslation("commitments.ui.review.none"),
        getTranslation("commitments.ui.review.none.why"));
  }

  private EmptyState failed(RuntimeException failure) {
    return new EmptyState(
            getTranslation("commitments.ui.failed"), desk.explain(failure, getLocale()))
        .with(new Button(getTranslation("commitments.ui.again"), click -> showList()));
  }

  /** Shows how it stands now, whoever decided. */
  private void done(CommitmentId id, String sentence) {
    show(desk.find(id));
    told.setText(sentence);
    detail.focusHeading();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("commitments.ui.title", title);
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        Crumb.here(getTranslation("commitments.ui.review.crumb")),
        new Crumb(getTranslation("commitments.ui.review"), CommitmentsNavigation.review()));
  }
}
