package org.partner2connect.interest.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.partner2connect.interest.Entry;
import org.partner2connect.interest.ExpressionDetail;
import org.partner2connect.uikit.ReferenceLine;

/**
 * One expression of interest beside the queue, or in its place on a smaller screen: possible
 * duplicates, answers, what can be done, what has happened.
 */
final class DetailPanel extends Aside {

  private static final String HEADING = "expression";

  private final transient BiConsumer<QueueReading.Opened, Step.Kind> begin;
  private H2 heading = new H2();

  /**
   * @param begin called when a moderator wants to take a step
   */
  DetailPanel(BiConsumer<QueueReading.Opened, Step.Kind> begin) {
    this.begin = begin;
    addClassName("eoi-detail");
    getElement().setAttribute("aria-labelledby", HEADING);
    setVisible(false);
  }

  void show(QueueReading.Opened opened, QueueAddress here, Say say) {
    removeAll();
    setVisible(true);
    var detail = opened.detail();
    heading =
        new H2(
            getTranslation(
                "interest.queue.heading", detail.organisation(), say.country(detail.country())));
    heading.setId(HEADING);
    heading.getElement().setAttribute("tabindex", "-1").setAttribute("dir", "auto");
    var back = new Anchor(here.closed().href(), getTranslation("interest.queue.back"));
    back.addClassName("eoi-back");
    add(back, reference(detail, say), heading);
    if (!opened.duplicates().isEmpty()) {
      add(new DuplicateBox(opened, here, say, () -> begin.accept(opened, Step.Kind.DIFFERS)));
    }
    add(new ExpressionFacts(detail, say));
    if (!detail.state().isFinal()) {
      add(actions(opened, say));
    }
    add(new History(opened, say));
  }

  private static ReferenceLine reference(ExpressionDetail detail, Say say) {
    var line = new ReferenceLine(detail.reference(), say.moment(detail.receivedAt()));
    boolean answered =
        detail.entries().stream().anyMatch(entry -> entry.kind() == Entry.Kind.ANSWER);
    return line.with(new StateTag(detail.state(), detail.late(), answered, false));
  }

  private Div actions(QueueReading.Opened opened, Say say) {
    var accept = action(opened, Step.Kind.ACCEPT);
    accept.addThemeVariants(ButtonVariant.PRIMARY);
    var decline = action(opened, Step.Kind.DECLINE);
    decline.addThemeVariants(ButtonVariant.ERROR);
    var row = new Div(accept, action(opened, Step.Kind.ASK), decline);
    row.addClassName("row");
    var consequence =
        new Paragraph(
            getTranslation("interest.queue.accept.note", say.language(opened.detail().language())));
    consequence.addClassNames("small", "quiet");
    var actions = new Div(row, consequence);
    actions.addClassName("eoi-actions");
    return actions;
  }

  private Button action(QueueReading.Opened opened, Step.Kind kind) {
    return new Button(
        getTranslation("interest.queue." + kind.name().toLowerCase(Locale.ROOT)),
        click -> begin.accept(opened, kind));
  }

  void close() {
    removeAll();
    setVisible(false);
  }

  /** Puts the focus on the heading, from where one reads on. */
  void focusHeading() {
    heading.getElement().callJsFunction("focus");
  }
}
