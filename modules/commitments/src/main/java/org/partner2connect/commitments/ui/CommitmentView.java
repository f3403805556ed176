package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.shares.Leaving;
import org.partner2connect.commitments.shares.ShareStatus;
import org.partner2connect.commitments.shares.Shares;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.WordsDialog;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The page of a commitment for members: what it says, who brings what, what has happened. To those
 * who may not know of it, it does not exist.
 */
@Route(CommitmentsNavigation.ROUTE + "/:" + CommitmentView.ID)
@PermitAll
@CssImport("./commitments/commitments.css")
class CommitmentView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  static final String ID = "commitment";

  private static final String DONE = "done";
  private static final Set<String> TOLD = Set.of("submitted", "corrected");

  private final transient DraftDesk desk;
  private final transient ReadingDesk reading;
  private final transient Shares shares;
  private final transient Leaving leaving;
  private final transient ObjectProvider<CommitmentSection> sections;
  private final Paragraph told = new Paragraph();
  private String name = "";

  CommitmentView(
      DraftDesk desk,
      ReadingDesk reading,
      Shares shares,
      Leaving leaving,
      ObjectProvider<CommitmentSection> sections) {
    this.desk = desk;
    this.reading = reading;
    this.shares = shares;
    this.leaving = leaving;
    this.sections = sections;
    addClassName("pledge-page");
    told.addClassName("pledge-told");
    told.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var done = event.getLocation().getQueryParameters().getSingleParameter(DONE);
    event
        .getRouteParameters()
        .get(ID)
        .flatMap(CommitmentId::parse)
        .flatMap(desk::find)
        .ifPresentOrElse(
            detail -> show(event.getUI(), detail, done),
            () -> event.rerouteToError(NotFoundException.class));
  }

  /** What was done is told once: a reload finds the address without it. */
  private void show(UI ui, CommitmentDetail detail, Optional<String> done) {
    var told = done.filter(TOLD::contains);
    show(detail, told.map(what -> getTranslation("commitments.ui.told." + what)).orElse(""));
    if (told.isPresent()) {
      ui.getPage().getHistory().replaceState(null, CommitmentsNavigation.address(detail.id()));
    }
  }

  /**
   * Opens the page and says there what was done.
   *
   * @param what the end of the key of what was done
   */
  static void open(UI ui, CommitmentId id, String what) {
    ui.navigate(CommitmentsNavigation.address(id), QueryParameters.simple(Map.of(DONE, what)));
  }

  private void show(CommitmentDetail detail, String sentence) {
    removeAll();
    name = Titles.name(detail, this, getLocale());
    told.setText(sentence);
    add(new DetailHeader(detail, getLocale(), this::askToWithdraw), told);
    showNotes(detail);
    waiting(detail);
    joined(detail);
    sections.stream().flatMap(section -> section.about(detail.id()).stream()).forEach(this::add);
    add(new DetailColumns(detail, reading, getLocale()));
  }

  private void showNotes(CommitmentDetail detail) {
    if (detail.status() == CommitmentStatus.RETURNED) {
      detail.history().lastReturn().ifPresent(step -> add(new ReturnNote(step)));
    }
    if (detail.status() == CommitmentStatus.APPROVED) {
      var embargo = new Paragraph(getTranslation("commitments.ui.detail.embargo"));
      embargo.addClassNames("note-box", "warn");
      add(embargo);
    }
    var withdrawn = detail.standing().withdrawnAt();
    if (withdrawn != null) {
      var heading =
          new Paragraph(
              getTranslation(
                  "commitments.ui.detail.withdrawn", Moments.day(withdrawn, getLocale())));
      heading.addClassName("strong");
      var note =
          new Div(
              heading,
              Said.words(Optional.ofNullable(detail.standing().withdrawalReason()).orElse("")));
      note.addClassNames("note-box", "bad");
      add(note);
    }
  }

  /** What the reader's own organisation is asked to bring to it. */
  private void waiting(CommitmentDetail detail) {
    var asked =
        desk
            .seat()
            .map(seat -> shares.waitingFor(seat.organisation().id()))
            .orElse(List.of())
            .stream()
            .filter(share -> share.commitment().equals(detail.id()))
            .toList();
    if (!asked.isEmpty()) {
      add(new WaitingShares(asked, desk, shares, sentence -> reload(detail.id(), sentence)));
    }
  }

  /** What the reader's own organisation brings to it as a partner. */
  private void joined(CommitmentDetail detail) {
    var own = desk.seat().map(seat -> seat.organisation().id());
    reading.shares(detail).stream()
        .filter(share -> share.status() == ShareStatus.CONFIRMED)
        .filter(share -> own.filter(share.partner()::equals).isPresent())
        .findFirst()
        .ifPresent(
            share ->
                add(
                    new OwnShare(
                        detail, share, desk, leaving, sentence -> reload(detail.id(), sentence))));
  }

  private void askToWithdraw(CommitmentDetail detail) {
    new WordsDialog(
            "commitments.ui.withdraw",
            Titles.name(detail, this, getLocale()),
            reason ->
                desk.attempt(
                    () -> {
                      desk.register().withdraw(detail.id(), detail.version(), reason);
                      reload(detail.id(), getTranslation("commitments.ui.told.withdrawn"));
                    },
                    getLocale()))
        .needs("commitments.ui.withdraw", CommitmentRegister.LONGEST_REASON)
        .destructive()
        .open();
  }

  private void reload(CommitmentId id, String sentence) {
    desk.find(id)
        .ifPresentOrElse(
            detail -> show(detail, sentence),
            () -> UI.getCurrent().navigate(CommitmentsNavigation.list()));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("commitments.ui.title", name);
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(getTranslation("commitments.ui.list"), CommitmentsNavigation.list()),
        Crumb.here(name));
  }
}
