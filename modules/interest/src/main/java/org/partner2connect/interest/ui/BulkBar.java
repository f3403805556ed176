package org.partner2connect.interest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** What can be done with all that are selected; there is no bar without a selection. */
final class BulkBar extends Div {

  private final Paragraph count = new Paragraph();
  private final Button accept = new Button();
  private final Button ask = new Button(getTranslation("interest.queue.ask"));

  BulkBar(Consumer<Step.Kind> begin, Runnable clear) {
    addClassName("eoi-bulk");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("interest.queue.selected.label"));
    count.getElement().setAttribute("role", "status");
    accept.addThemeVariants(ButtonVariant.PRIMARY);
    accept.addClickListener(click -> begin.accept(Step.Kind.ACCEPT));
    ask.addClickListener(click -> begin.accept(Step.Kind.ASK));
    var nothing = new Button(getTranslation("interest.queue.clear"), click -> clear.run());
    nothing.addThemeVariants(ButtonVariant.TERTIARY);
    add(count, accept, ask, nothing);
    show(0);
  }

  void show(int selected) {
    count.setText(getTranslation("interest.queue.selected", selected));
    accept.setText(getTranslation("interest.queue.accept.many", selected));
    setVisible(selected > 0);
  }
}
