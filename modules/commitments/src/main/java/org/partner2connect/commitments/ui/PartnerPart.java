package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.shares.ShareRow;
import org.partner2connect.commitments.shares.ShareStatus;
import org.partner2connect.commitments.shares.Shares;
import org.partner2connect.uikit.LabelledTable;
import org.partner2connect.uikit.StatusBadge;

/** The partners that are asked to join, and what each of them is to bring. */
final class PartnerPart extends FormPart {

  private final transient Shares shares;
  private final transient Choices choices;
  private final transient DraftDesk desk;
  private final transient Runnable changed;
  private final Div list = new Div();
  private final Paragraph problem = new Paragraph();
  private final Button ask = new Button();
  private transient @Nullable CommitmentId commitment;

  /**
   * @param changed called when a partner was asked or is not asked any more
   */
  PartnerPart(Shares shares, Choices choices, DraftDesk desk, Runnable changed) {
    super("partners");
    this.shares = shares;
    this.choices = choices;
    this.desk = desk;
    this.changed = changed;
    addClassName("pledge-partners");
    problem.addClassNames("note-box", "bad");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    ask.setText(text("partners.add"));
    ask.addClickListener(click -> ask());
    body().add(list, problem, new Div(ask));
    showFor(null);
  }

  @Override
  void show(CommitmentContent content) {
    // Partners are kept one by one, beside the content.
  }

  @Override
  CommitmentContent into(CommitmentContent content) {
    return content;
  }

  /** Shows the partners of that commitment; none can be asked before the draft is kept. */
  void showFor(@Nullable CommitmentId id) {
    commitment = id;
    ask.setVisible(id != null);
    list.removeAll();
    var found = id == null ? List.<ShareRow>of() : shares.sharesOf(id);
    if (found.isEmpty()) {
      var none = new Paragraph(text(id == null ? "partners.first" : "partners.none"));
      none.addClassName("quiet");
      list.add(none);
      return;
    }
    var table =
        new LabelledTable(
            "commitments.ui.table.partners",
            List.of("name", "contribution", "amount", "state", "do"));
    found.forEach(share -> show(share, table));
    list.add(table);
  }

  private void show(ShareRow share, LabelledTable table) {
    var take = new Button(text("partners.remove"), click -> takeBack(share));
    take.addThemeVariants(ButtonVariant.TERTIARY);
    take.setAriaLabel(text("partners.remove.of", share.partnerName()));
    take.setVisible(share.status() == ShareStatus.PROPOSED);
    table.row(
        Said.name(share.partnerName()),
        Said.name(share.contribution()),
        MoneyText.cell(share.amount(), share.currency(), getLocale()),
        ShareBadge.of(share.status()),
        take);
  }

  private void ask() {
    var id = commitment;
    if (id != null) {
      new PartnerDialog(
              choices.organisations(),
              wanted ->
                  attempt(
                      () ->
                          shares.propose(
                              id, wanted.partner(), wanted.amount(), wanted.contribution())))
          .open();
    }
  }

  private void takeBack(ShareRow share) {
    tell(attempt(() -> shares.takeBack(share.id())));
  }

  private Optional<String> attempt(Runnable deed) {
    var refused = desk.attempt(deed, getLocale());
    showFor(commitment);
    tell(Optional.empty());
    changed.run();
    return refused;
  }

  private void tell(Optional<String> refused) {
    problem.setText(refused.orElse(""));
    problem.setVisible(refused.isPresent());
  }

  /** The state of a share: its word and its sign. */
  static final class ShareBadge {

    private ShareBadge() {}

    static StatusBadge of(ShareStatus status) {
      var tone =
          switch (status) {
            case PROPOSED -> StatusBadge.Tone.UNDER_WAY;
            case CONFIRMED -> StatusBadge.Tone.DONE;
            case DECLINED, LEFT -> StatusBadge.Tone.BAD;
          };
      var badge = new StatusBadge(tone, "");
      badge.setText(badge.getTranslation("commitments.ui.share." + status));
      return badge;
    }
  }
}
