package org.partner2connect.commitments.ui;

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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentDetail.Verb;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.WordsDialog;

/**
 * Where what was published is put right. Nothing is kept before the correction is published with a
 * reason; what changes is shown as old and new while it is typed.
 */
@Route(CommitmentsNavigation.ROUTE + "/:" + CommitmentView.ID + "/correct")
@PermitAll
@CssImport("./commitments/commitments.css")
class CorrectionView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient DraftDesk desk;
  private final transient DraftParts parts;
  private final Div changes = new Div();
  private String name = "";

  CorrectionView(DraftDesk desk, DraftParts parts) {
    this.desk = desk;
    this.parts = parts;
    addClassName("pledge-page");
    changes.addClassName("pledge-changes");
    changes.getElement().setAttribute("aria-live", "polite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    event
        .getRouteParameters()
        .get(CommitmentView.ID)
        .flatMap(CommitmentId::parse)
        .flatMap(desk::find)
        .ifPresentOrElse(
            found -> open(event, found), () -> event.rerouteToError(NotFoundException.class));
  }

  private void open(BeforeEnterEvent event, CommitmentDetail found) {
    if (!found.may().contains(Verb.CORRECT)) {
      event.forwardTo(CommitmentsNavigation.address(found.id()));
      return;
    }
    name = Titles.name(found, this, getLocale());
    var form = new PledgeForm(parts.choices(), false);
    form.onChange(() -> showChanges(found, form));
    var summary = new ErrorSummary(form.fields());
    form.show(found.content());
    var why = new Paragraph(getTranslation("commitments.ui.correct.why"));
    why.addClassName("note-box");
    var page = new Div(form, end(found, () -> ask(found, form, summary)));
    page.addClassName("pledge-desk");
    add(
        new PageHeader(
            getTranslation("commitments.ui.correct.page", name),
            DetailHeader.line(found, this, getLocale())),
        why,
        summary,
        page);
    showChanges(found, form);
  }

  private Div end(CommitmentDetail found, Runnable asking) {
    var publish =
        new Button(getTranslation("commitments.ui.correct.publish"), click -> asking.run());
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    var leave =
        new Button(
            getTranslation("commitments.ui.correct.cancel"),
            click ->
                getUI().ifPresent(ui -> ui.navigate(CommitmentsNavigation.address(found.id()))));
    var row = new Div(publish, leave);
    row.addClassName("row");
    var end =
        new Div(
            new Section(new H2(getTranslation("commitments.ui.correct.changes")), changes), row);
    end.addClassName("pledge-end");
    return end;
  }

  private void showChanges(CommitmentDetail before, PledgeForm form) {
    changes.removeAll();
    form.check();
    var found = desk.register().corrections(before.content(), form.content());
    if (found.isEmpty()) {
      var nothing = new Paragraph(getTranslation("commitments.ui.correct.nothing"));
      nothing.addClassName("quiet");
      changes.add(nothing);
    } else {
      changes.add(new ChangeTable(found, parts.words(), getLocale()));
    }
  }

  private void ask(CommitmentDetail before, PledgeForm form, ErrorSummary summary) {
    var problems = form.problems(content -> desk.register().problemsOf(content, true));
    summary.show(problems);
    if (problems.isEmpty()) {
      new WordsDialog("commitments.ui.correction", name, reason -> publish(before, form, reason))
          .needs("commitments.ui.correction", CommitmentRegister.LONGEST_REASON)
          .open();
    }
  }

  private Optional<String> publish(CommitmentDetail before, PledgeForm form, String reason) {
    return desk.attempt(
        () -> {
          desk.register().correct(before.id(), before.version(), form.content(), reason);
          getUI().ifPresent(ui -> CommitmentView.open(ui, before.id(), "corrected"));
        },
        getLocale());
  }

  @Override
  public String getPageTitle() {
    return getTranslation(
        "commitments.ui.title", getTranslation("commitments.ui.correct.page", name));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(getTranslation("commitments.ui.list"), CommitmentsNavigation.list()),
        Crumb.here(getTranslation("commitments.ui.correct.page", name)));
  }
}
