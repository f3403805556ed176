package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentDetail.Verb;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.Seat;
import org.partner2connect.uikit.BarContent;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/**
 * Where a commitment is drafted. The address names the draft, from which it can be restored on any
 * device; a new one gets its address with the first thing that is filled in.
 */
@Route(CommitmentsNavigation.DRAFT_ROUTE)
@PermitAll
@CssImport("./commitments/commitments.css")
class DraftView extends Div
    implements HasUrlParameter<String>, HasDynamicTitle, BarContent, Crumbs {

  private final transient DraftDesk desk;
  private final transient DraftParts parts;
  private final SaveState state = new SaveState();
  private String title = "";

  DraftView(DraftDesk desk, DraftParts parts) {
    this.desk = desk;
    this.parts = parts;
    addClassName("pledge-page");
  }

  @Override
  public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
    removeAll();
    if (id == null) {
      title = getTranslation("commitments.ui.draft.new");
      desk.seat()
          .ifPresentOrElse(
              seat -> begin(seat, event.getLocation().getQueryParameters()), this::showNoSeat);
      return;
    }
    title = getTranslation("commitments.ui.draft.title");
    CommitmentId.parse(id)
        .flatMap(desk::find)
        .ifPresentOrElse(
            detail -> open(event, detail), () -> event.rerouteToError(NotFoundException.class));
  }

  private void open(BeforeEvent event, CommitmentDetail detail) {
    if (detail.may().contains(Verb.WRITE)) {
      show(OpenDraft.of(desk, detail), detail.lead().name(), Optional.of(detail));
    } else {
      event.forwardTo(CommitmentsNavigation.address(detail.id()));
    }
  }

  private void begin(Seat seat, QueryParameters query) {
    var language = getLocale().getLanguage();
    var start =
        action(query)
            .map(found -> parts.choices().drafted(found, language))
            .orElseGet(() -> CommitmentContent.empty(language));
    show(OpenDraft.fresh(desk, start), seat.organisation().name(), Optional.empty());
  }

  private Optional<Choices.PlannedAction> action(QueryParameters query) {
    var plan = query.getSingleParameter(CommitmentsNavigation.PLAN).flatMap(PlanId::parse);
    var action = query.getSingleParameter(CommitmentsNavigation.ACTION).flatMap(Ids::parse);
    return plan.flatMap(one -> action.flatMap(two -> parts.choices().action(one, two)));
  }

  private void show(OpenDraft draft, String lead, Optional<CommitmentDetail> detail) {
    var facts =
        new ReferenceLine(
            detail
                .map(CommitmentDetail::reference)
                .orElseGet(() -> getTranslation("commitments.ui.detail.draft")));
    detail.ifPresent(known -> facts.with(StateBadge.of(known.status())));
    facts.with(Said.name(getTranslation("commitments.ui.draft.who", lead)));
    add(new PageHeader(title, facts));
    detail.ifPresent(this::showReturn);
    add(new DraftForm(draft, desk, parts, state));
  }

  /** Why the secretariat has given it back, above everything else. */
  private void showReturn(CommitmentDetail detail) {
    detail
        .history()
        .lastReturn()
        .ifPresent(step -> add(new ReturnNote(step)));
  }

  private void showNoSeat() {
    add(
        new PageHeader(
            title, new ReferenceLine(getTranslation("commitments.ui.list.no-seat"))),
        new EmptyState(
            getTranslation("commitments.ui.list.no-seat"),
            getTranslation("commitments.ui.list.no-seat.why")));
  }

  @Override
  public Component barContent() {
    return state;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("commitments.ui.title", title);
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(getTranslation("commitments.ui.list"), CommitmentsNavigation.list()),
        Crumb.here(title));
  }
}
