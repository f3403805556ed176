package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.shares.Leaving;
import org.partner2connect.commitments.shares.ShareRow;
import org.partner2connect.uikit.WordsDialog;

/** What the reader's own organisation brings to a commitment of another one, and the way out. */
final class OwnShare extends Section {

  private final transient CommitmentDetail detail;
  private final transient ShareRow share;
  private final transient DraftDesk desk;
  private final transient Leaving leaving;
  private final transient Consumer<String> done;

  /**
   * @param done told in the page's words what was done
   */
  OwnShare(
      CommitmentDetail detail,
      ShareRow share,
      DraftDesk desk,
      Leaving leaving,
      Consumer<String> done) {
    this.detail = detail;
    this.share = share;
    this.desk = desk;
    this.leaving = leaving;
    this.done = done;
    var heading = new H2(text("share"));
    heading.setId("own-share");
    getElement().setAttribute("aria-labelledby", "own-share");
    add(heading, new Paragraph(amount()), Said.words(share.contribution()));
    if (stands()) {
      add(desk.decides() ? leave() : quiet(text("share.only")));
    }
  }

  private boolean stands() {
    return detail.status() != CommitmentStatus.WITHDRAWN
        && detail.status() != CommitmentStatus.ANNOUNCED;
  }

  private String amount() {
    var amount = share.amount();
    var currency = share.currency();
    return amount == null || currency == null
        ? text("asked.no-amount")
        : text("asked.amount", MoneyText.of(amount, currency, getLocale()));
  }

  private Component leave() {
    var name = Titles.name(detail, this, getLocale());
    var button = new Button(text("leave"), click -> ask(name));
    button.setAriaLabel(text("leave.of", name));
    button.addThemeVariants(ButtonVariant.ERROR);
    return button;
  }

  private void ask(String name) {
    new WordsDialog("commitments.ui.leave", name, reason -> leave(name, reason))
        .needs("commitments.ui.leave", Leaving.LONGEST_REASON)
        .destructive()
        .open();
  }

  private Optional<String> leave(String name, String reason) {
    return desk.attempt(
        () -> {
          leaving.leave(share.id(), reason);
          done.accept(text("told.left", name));
        },
        getLocale());
  }

  private static Paragraph quiet(String text) {
    var paragraph = new Paragraph(text);
    paragraph.addClassNames("quiet", "small");
    return paragraph;
  }

  private String text(String key, Object... arguments) {
    return getTranslation("commitments.ui." + key, arguments);
  }
}
