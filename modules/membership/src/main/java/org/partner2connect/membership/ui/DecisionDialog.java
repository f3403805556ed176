package org.partner2connect.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/**
 * Asks before something is decided: repeats whom or what it is about, says what follows and, where
 * wanted, takes the reason. What is refused is said in the dialog, which stays open.
 */
final class DecisionDialog extends Dialog {

  private static final int LONGEST_REASON = 1_000;

  private final transient OrganisationPage page;
  private final Paragraph problem = new Paragraph();
  private final TextArea reason = new TextArea();
  private final Button confirm;
  private boolean asksForReason;

  /**
   * @param key the end of the keys of title, consequences and button
   * @param about whom or what it is about
   */
  DecisionDialog(OrganisationPage page, String key, String about) {
    this.page = page;
    addClassName("decision");
    setHeaderTitle(getTranslation("membership.ui." + key + ".title", about));
    setMaxWidth("34rem");
    problem.addClassName("wrong");
    problem.getElement().setAttribute("role", "alert");
    add(new Paragraph(getTranslation("membership.ui." + key + ".what", about)), problem);
    confirm = new Button(getTranslation("membership.ui." + key + ".confirm"));
    confirm.setDisableOnClick(true);
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("membership.ui.cancel"), click -> close()), confirm);
  }

  /** Marks what cannot simply be undone. */
  DecisionDialog destructive() {
    confirm.removeThemeVariants(ButtonVariant.PRIMARY);
    confirm.addThemeVariants(ButtonVariant.ERROR);
    return this;
  }

  /** Asks why, too. */
  DecisionDialog withReason() {
    asksForReason = true;
    reason.setLabel(getTranslation("membership.ui.reason"));
    reason.setHelperText(getTranslation("membership.ui.reason.hint"));
    reason.setMaxLength(LONGEST_REASON);
    reason.setWidthFull();
    add(reason);
    return this;
  }

  /** Opens; the deed gets the reason, and the page is shown anew afterwards. */
  void opens(Consumer<String> deed) {
    confirm.addClickListener(click -> decide(deed));
    open();
    if (asksForReason) {
      reason.focus();
    }
  }

  private void decide(Consumer<String> deed) {
    try {
      if (asksForReason && reason.getValue().isBlank()) {
        reason.setErrorMessage(getTranslation("membership.ui.reason.missing"));
        reason.setInvalid(true);
        reason.focus();
        return;
      }
      deed.accept(reason.getValue().strip());
      close();
      page.reload().run();
    } catch (RuntimeException failure) {
      problem.setText(page.services().failures().explain(failure, getLocale()));
    } finally {
      confirm.setEnabled(true);
    }
  }
}
