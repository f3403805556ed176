package org.partner2connect.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.partner2connect.uikit.AskingDialog;

/**
 * Asks before something is decided: repeats whom or what it is about, says what follows and, where
 * wanted, takes the reason. What is refused is said in the dialog, which stays open.
 */
final class DecisionDialog extends AskingDialog {

  private static final int LONGEST_REASON = 1_000;

  private final transient OrganisationPage page;
  private final TextArea reason = new TextArea();
  private transient Consumer<String> deed = reason -> {};
  private boolean asksForReason;

  /**
   * @param key the end of the keys of title, consequences and button
   * @param about whom or what it is about
   */
  DecisionDialog(OrganisationPage page, String key, String about) {
    this.page = page;
    say(
        getTranslation("membership.ui." + key + ".title", about),
        getTranslation("membership.ui." + key + ".confirm"));
    setWidth("34rem");
    ask(new Paragraph(getTranslation("membership.ui." + key + ".what", about)));
  }

  /** Asks for something else before the reason. */
  void with(Component... fields) {
    ask(fields);
  }

  /** Marks what cannot simply be undone. */
  DecisionDialog destructive() {
    warn();
    return this;
  }

  /** Asks why, too. */
  DecisionDialog withReason() {
    asksForReason = true;
    reason.setLabel(getTranslation("membership.ui.reason"));
    reason.setHelperText(getTranslation("membership.ui.reason.hint"));
    reason.setMaxLength(LONGEST_REASON);
    reason.setWidthFull();
    ask(reason);
    return this;
  }

  /** Opens; the deed gets the reason, and the page is shown anew afterwards. */
  void opens(Consumer<String> deed) {
    this.deed = deed;
    open();
    if (asksForReason) {
      reason.focus();
    }
  }

  @Override
  protected void next() {
    if (asksForReason && reason.getValue().isBlank()) {
      reason.setErrorMessage(getTranslation("membership.ui.reason.missing"));
      reason.setInvalid(true);
      reason.focus();
      return;
    }
    try {
      deed.accept(reason.getValue().strip());
      close();
      page.reload().run();
    } catch (RuntimeException failure) {
      tell(page.services().failures().explain(failure, getLocale()));
    }
  }
}
