package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentReference;
import org.partner2connect.commitments.shares.ShareRow;
import org.partner2connect.commitments.shares.Shares;

/** What other organisations ask the reader's own one to bring to their commitments. */
final class WaitingShares extends Div {

  private final transient DraftDesk desk;
  private final transient Shares shares;
  private final transient Consumer<String> answered;
  private final transient Map<CommitmentId, CommitmentReference> commitments;

  /**
   * @param answered told in the page's words what was done
   */
  WaitingShares(List<ShareRow> waiting, DraftDesk desk, Shares shares, Consumer<String> answered) {
    this.desk = desk;
    this.shares = shares;
    this.answered = answered;
    commitments =
        desk.queries()
            .findReferences(
                waiting.stream().map(ShareRow::commitment).collect(Collectors.toSet()),
                getLocale());
    var why = new Paragraph(getTranslation("commitments.ui.asked.why"));
    why.addClassNames("small", "quiet");
    var list = new UnorderedList();
    list.addClassName("rows");
    waiting.forEach(share -> list.add(item(share)));
    add(why, list);
  }

  private ListItem item(ShareRow share) {
    var commitment = commitments.get(share.commitment());
    var title = title(commitment);
    var link = new Anchor(CommitmentsNavigation.address(share.commitment()), title);
    link.addClassName("t");
    link.getElement().setAttribute("dir", "auto");
    var item = new ListItem(link);
    item.add(
        new Paragraph(
            getTranslation(
                "commitments.ui.asked.of", commitment == null ? "" : commitment.leadName())));
    item.add(Said.words(share.contribution()));
    item.add(new Paragraph(amount(share)));
    item.add(answers(share, title));
    return item;
  }

  private String title(@Nullable CommitmentReference commitment) {
    return commitment == null || commitment.title().isBlank()
        ? getTranslation("commitments.ui.untitled")
        : commitment.title();
  }

  private String amount(ShareRow share) {
    var amount = share.amount();
    var currency = share.currency();
    return amount == null || currency == null
        ? getTranslation("commitments.ui.asked.no-amount")
        : getTranslation(
            "commitments.ui.asked.amount", MoneyText.of(amount, currency, getLocale()));
  }

  private Div answers(ShareRow share, String title) {
    var row = new Div();
    row.addClassNames("row", "when");
    if (!desk.decides()) {
      var only = new Paragraph(getTranslation("commitments.ui.asked.only"));
      row.add(only);
      return row;
    }
    var confirm =
        new Button(
            getTranslation("commitments.ui.asked.confirm"),
            click ->
                Asking.before(
                    "share-confirm",
                    title,
                    () -> answer(() -> shares.confirm(share.id()), "confirmed", title)));
    confirm.setAriaLabel(getTranslation("commitments.ui.asked.confirm.of", title));
    var decline =
        new Button(
            getTranslation("commitments.ui.asked.decline"),
            click ->
                Asking.beforeLosing(
                    "share-decline",
                    title,
                    () -> answer(() -> shares.decline(share.id()), "declined", title)));
    decline.setAriaLabel(getTranslation("commitments.ui.asked.decline.of", title));
    decline.addThemeVariants(ButtonVariant.TERTIARY);
    row.add(confirm, decline);
    return row;
  }

  private void answer(Runnable deed, String what, String title) {
    var sentence = "";
    try {
      deed.run();
      sentence = getTranslation("commitments.ui.told." + what, title);
    } catch (RuntimeException refusal) {
      desk.show(refusal);
    }
    answered.accept(sentence);
  }
}
