package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentDetail.Verb;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;

/** The head of a commitment's page: title, reference line, and what the reader may do. */
final class DetailHeader extends Div {

  private final transient CommitmentDetail detail;

  /**
   * @param withdraw asks why it is to be withdrawn
   */
  DetailHeader(CommitmentDetail detail, Locale reader, Consumer<CommitmentDetail> withdraw) {
    this.detail = detail;
    add(
        new PageHeader(
            Titles.of(detail, this, reader),
            line(detail, this, reader),
            actions(withdraw).toArray(Component[]::new)));
  }

  /** Number, state, and as of when. */
  static ReferenceLine line(CommitmentDetail detail, Component page, Locale reader) {
    var line =
        new ReferenceLine(
            Optional.ofNullable(detail.reference())
                .orElseGet(() -> page.getTranslation("commitments.ui.detail.draft")));
    if (detail.status() != CommitmentStatus.DRAFT) {
      line.with(StateBadge.of(detail.status()));
    }
    return line.with(
        Said.name(
            page.getTranslation(
                "commitments.ui.as-of", Moments.day(detail.standing().changedAt(), reader))));
  }

  private List<Component> actions(Consumer<CommitmentDetail> withdraw) {
    var actions = new ArrayList<Component>();
    if (detail.may().contains(Verb.WRITE)) {
      var write =
          new Button(
              getTranslation("commitments.ui.edit"),
              click -> getUI().ifPresent(ui -> CommitmentsNavigation.openDraft(ui, detail.id())));
      write.addThemeVariants(ButtonVariant.PRIMARY);
      actions.add(write);
    }
    if (detail.may().contains(Verb.CORRECT)) {
      actions.add(
          new Button(
              getTranslation("commitments.ui.correct"),
              click ->
                  getUI()
                      .ifPresent(
                          ui -> ui.navigate(CommitmentsNavigation.correction(detail.id())))));
    }
    if (detail.may().contains(Verb.WITHDRAW)) {
      var button =
          new Button(getTranslation("commitments.ui.withdraw"), click -> withdraw.accept(detail));
      button.addThemeVariants(ButtonVariant.ERROR);
      actions.add(button);
    }
    var paper =
        new Anchor(
            CommitmentsNavigation.print(detail.id()), getTranslation("commitments.ui.paper"));
    paper.setTarget("_blank");
    actions.add(paper);
    publicPage().ifPresent(actions::add);
    return actions;
  }

  /** The way to what everybody reads of it, as soon as there is such a page. */
  private Optional<Anchor> publicPage() {
    var status = detail.status();
    if (detail.standing().publishedAt() == null
        || (status != CommitmentStatus.PUBLISHED && status != CommitmentStatus.WITHDRAWN)) {
      return Optional.empty();
    }
    var page =
        new Anchor(
            "/commitments/" + detail.reference(), getTranslation("commitments.ui.public-page"));
    page.setRouterIgnore(true);
    page.setTarget("_blank");
    return Optional.of(page);
  }
}
