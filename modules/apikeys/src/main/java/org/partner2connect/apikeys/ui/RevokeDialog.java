package org.partner2connect.apikeys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.partner2connect.apikeys.ApiKey;

/** Asks before a key is revoked, and says what follows. */
final class RevokeDialog extends Dialog {

  private final transient KeyDesk desk;
  private final transient ApiKey key;
  private final transient Runnable revoked;
  private final Paragraph problem = new Paragraph();
  private final Button go;

  RevokeDialog(KeyDesk desk, ApiKey key, Runnable revoked) {
    this.desk = desk;
    this.key = key;
    this.revoked = revoked;
    addClassName("keys-dialog");
    setHeaderTitle(getTranslation("apikeys.ui.revoke.title", key.name()));
    setMaxWidth("34rem");
    problem.addClassName("wrong");
    problem.getElement().setAttribute("role", "alert");
    add(new Paragraph(getTranslation("apikeys.ui.revoke.what")), problem);
    go = new Button(getTranslation("apikeys.ui.revoke.go"), click -> go());
    go.addThemeVariants(ButtonVariant.ERROR);
    go.setDisableOnClick(true);
    getFooter().add(new Button(getTranslation("apikeys.ui.cancel"), click -> close()), go);
  }

  private void go() {
    try {
      desk.ring().revoke(key.id());
      close();
      revoked.run();
    } catch (RuntimeException failure) {
      problem.setText(desk.failures().explain(failure, getLocale()));
    } finally {
      go.setEnabled(true);
    }
  }
}
