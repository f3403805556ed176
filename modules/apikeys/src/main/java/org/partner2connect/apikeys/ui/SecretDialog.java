package org.partner2connect.apikeys.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a key the only time that it is known; closes by its own button only. */
final class SecretDialog extends Dialog {

  /**
   * @param closed afterwards, when nothing on the page knows the key any more
   */
  SecretDialog(String name, String secret, Runnable closed) {
    setHeaderTitle(getTranslation("apikeys.ui.secret.title", name));
    setWidth("44rem");
    setMaxWidth("100%");
    setCloseOnOutsideClick(false);
    setCloseOnEsc(false);
    var once = new Paragraph(text("once"));
    once.addClassNames("note-box", "warn");
    var field = new TextField(text("label"));
    field.setValue(secret);
    field.setReadOnly(true);
    field.setAutoselect(true);
    field.addClassName("keys-secret");
    field.setWidthFull();
    var content = new Div(once, field, new Copying(secret), new Paragraph(text("care")));
    content.addClassName("keys-dialog");
    add(content);
    var done =
        new Button(
            text("done"),
            click -> {
              close();
              content.removeAll();
              closed.run();
            });
    getFooter().add(done);
  }

  private String text(String key) {
    return getTranslation("apikeys.ui.secret." + key);
  }

  /** Puts the key on the clipboard, in the browser alone, and says whether that worked. */
  @Tag("p2c-copy")
  @JsModule("./apikeys/copy-secret.ts")
  private static final class Copying extends Div {

    Copying(String secret) {
      addClassName("row");
      var copy = new Button(getTranslation("apikeys.ui.secret.copy"));
      copy.addThemeVariants(ButtonVariant.PRIMARY);
      copy.getElement().setAttribute("data-copy", true);
      var said = new Span();
      said.getElement().setAttribute("role", "status");
      add(copy, said);
      getElement()
          .setProperty("text", secret)
          .setAttribute("data-copied", getTranslation("apikeys.ui.secret.copied"))
          .setAttribute("data-failed", getTranslation("apikeys.ui.secret.failed"));
    }
  }
}
