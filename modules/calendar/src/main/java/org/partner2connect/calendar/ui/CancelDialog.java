package org.partner2connect.calendar.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.function.ValueProvider;
import java.util.function.Consumer;
import org.partner2connect.calendar.EventRules;
import org.partner2connect.taxonomy.Label;
import org.partner2connect.uikit.AskingDialog;

/** Asks why an event does not take place; everybody will read it. */
final class CancelDialog extends AskingDialog {

  private final TextField english = new TextField(getTranslation("calendar.ui.reason.en"));
  private final TextField french = new TextField(getTranslation("calendar.ui.reason.fr"));
  private final Binder<Reason> binder = new Binder<>();
  private final String title;
  private final transient EventKeeping keeping;
  private final transient Consumer<Label> deed;

  CancelDialog(String title, EventKeeping keeping, Consumer<Label> deed) {
    this.title = title;
    this.keeping = keeping;
    this.deed = deed;
    var name = new Paragraph(title);
    name.addClassName("strong");
    bind(english, reason -> reason.english, (reason, text) -> reason.english = text);
    bind(french, reason -> reason.french, (reason, text) -> reason.french = text);
    say(getTranslation("calendar.ui.cancel.head"), getTranslation("calendar.ui.cancel.go"));
    ask(name, new FormLayout(english, french));
  }

  private void bind(
      TextField field, ValueProvider<Reason, String> get, Setter<Reason, String> set) {
    binder.forField(field).withValidator(Rules.of(this, EventRules::line)).bind(get, set);
  }

  @Override
  protected void next() {
    var reason = new Reason();
    if (binder.writeBeanIfValid(reason)) {
      keeping.confirm("cancel", title, () -> publish(Label.of(reason.english, reason.french)));
    }
  }

  private void publish(Label reason) {
    keeping.attempt(() -> deed.accept(reason)).ifPresentOrElse(this::tell, this::close);
  }

  private static final class Reason {
    private String english = "";
    private String french = "";
  }
}
