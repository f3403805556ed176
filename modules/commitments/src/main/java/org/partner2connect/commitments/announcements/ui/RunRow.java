package org.partner2connect.commitments.announcements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.announcements.RunLine;
import org.partner2connect.commitments.announcements.RunLine.Standing;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;

/**
 * A commitment in the run of show. Its buttons stay the same while what it tells changes, so that
 * nobody's focus is lost when another operator acts.
 */
@Tag("li")
final class RunRow extends ListItem {

  /** What an operator asks for in a row. */
  interface Operator {

    void announce(RunLine line);

    void undo(RunLine line);

    void exchange(RunLine moved, RunLine other, boolean up);

    void describe(RunLine line);

    /** The time of that moment at the event's place. */
    String time(Instant moment);
  }

  private final transient Operator operator;
  private final Div facts = new Div();
  private final Button announce = new Button();
  private final Button undo = new Button();
  private final Button up = new Button("↑");
  private final Button down = new Button("↓");
  private final Button describe = new Button();
  private transient RunLine line;
  private transient @Nullable RunLine above;
  private transient @Nullable RunLine below;
  private String told = "";

  RunRow(RunLine line, Operator operator) {
    this.line = line;
    this.operator = operator;
    getElement().setAttribute("tabindex", "-1");
    announce.setDisableOnClick(true);
    announce.addClickListener(click -> operator.announce(this.line));
    undo.setDisableOnClick(true);
    undo.addClickListener(click -> operator.undo(this.line));
    describe.setText(getTranslation("commitments.announcements.describe"));
    describe.setAriaLabel(
        getTranslation("commitments.announcements.describe.of", line.reference()));
    describe.addThemeVariants(ButtonVariant.TERTIARY);
    describe.addClickListener(click -> operator.describe(this.line));
    up.addClickListener(
        click ->
            Optional.ofNullable(above)
                .ifPresent(other -> operator.exchange(this.line, other, true)));
    down.addClickListener(
        click ->
            Optional.ofNullable(below)
                .ifPresent(other -> operator.exchange(this.line, other, false)));
    var order = new Div(up, down);
    order.addClassName("run-order");
    var deeds = new Div(announce, undo, describe);
    deeds.addClassName("run-deeds");
    facts.addClassName("run-facts");
    add(order, facts, deeds);
  }

  /**
   * Tells how it stands now.
   *
   * @param next whether it is the first that is ready
   */
  void show(
      RunLine now, @Nullable RunLine before, @Nullable RunLine after, boolean next, Instant at) {
    line = now;
    above = before;
    below = after;
    var standing = now.standing(at);
    showOrder();
    showDeeds(standing, next, at);
    var telling = now + standing.name();
    if (!telling.equals(told)) {
      told = telling;
      facts.removeAll();
      facts.add(facts(standing));
    }
    setClassName("run-over", standing == Standing.ANNOUNCED);
    setClassName("run-now", standing == Standing.JUST_ANNOUNCED);
  }

  /** Gives the focus to the button that moved it, or to the other where it can go no further. */
  void focusMover(boolean upwards) {
    var mover = upwards ? up : down;
    (mover.isEnabled() ? mover : upwards ? down : up).focus();
  }

  /** Gives it the focus itself. */
  void focusRow() {
    getElement().callJsFunction("focus");
  }

  private void showOrder() {
    up.setEnabled(above != null);
    down.setEnabled(below != null);
    up.setAriaLabel(mover("up", above));
    down.setAriaLabel(mover("down", below));
  }

  private String mover(String way, @Nullable RunLine other) {
    return other == null
        ? getTranslation("commitments.announcements." + way)
        : getTranslation(
            "commitments.announcements." + way + ".of", line.reference(), other.reference());
  }

  private void showDeeds(Standing standing, boolean next, Instant at) {
    // Where the button was no other one appears: a second click must not undo the first.
    announce.setVisible(standing != Standing.ANNOUNCED);
    boolean done = standing == Standing.JUST_ANNOUNCED;
    announce.setText(done ? say("standing.ANNOUNCED") : say("announce"));
    announce.setAriaLabel(done ? say("standing.ANNOUNCED") : say("announce.of", line.reference()));
    announce.setEnabled(standing == Standing.READY);
    announce.setThemeVariant(ButtonVariant.PRIMARY, next);
    undo.setVisible(standing == Standing.JUST_ANNOUNCED);
    undo.setEnabled(standing == Standing.JUST_ANNOUNCED);
    var seconds = line.left(at).plusMillis(999).toSeconds();
    undo.setText(getTranslation("commitments.announcements.undo", seconds));
    undo.setAriaLabel(
        getTranslation("commitments.announcements.undo.of", line.reference(), seconds));
  }

  private List<Component> facts(Standing standing) {
    var told = new ArrayList<Component>();
    var reference = new Span(line.reference());
    reference.addClassName("strong");
    var head = new Div(reference, new Span(line.leadName()));
    head.addClassName("refline");
    var total = line.total();
    if (total != null) {
      head.add(new Span(total.in(getLocale())));
    }
    var title = new H3(line.title());
    title.addClassName("said");
    told.add(head);
    told.add(title);
    told.add(standing(standing));
    if (!line.speaker().isEmpty()) {
      told.add(new Paragraph(say("speaker.of", line.speaker())));
    }
    if (!line.note().isEmpty()) {
      told.add(new Paragraph(say("note.of", line.note())));
    }
    return told;
  }

  private Component standing(Standing standing) {
    var tone =
        switch (standing) {
          case READY -> Tone.OPEN;
          case NOT_APPROVED, NOT_CONFIRMED -> Tone.ATTENTION;
          case JUST_ANNOUNCED -> Tone.UNDER_WAY;
          case ANNOUNCED -> Tone.DONE;
        };
    var paragraph = new Paragraph(new StatusBadge(tone, say("standing." + standing)));
    var why = why(standing);
    if (!why.isEmpty()) {
      paragraph.add(" " + why);
    }
    return paragraph;
  }

  private String why(Standing standing) {
    var at = line.announcedAt();
    return switch (standing) {
      case READY -> "";
      case NOT_APPROVED ->
          line.status() == CommitmentStatus.RETURNED
              ? say("why.RETURNED", line.leadName())
              : say("why.SUBMITTED");
      case NOT_CONFIRMED -> say("why.NOT_CONFIRMED", String.join(", ", line.unconfirmed()));
      case JUST_ANNOUNCED, ANNOUNCED -> at == null ? "" : say("announced-at", operator.time(at));
    };
  }

  private String say(String key, Object... arguments) {
    return getTranslation("commitments.announcements." + key, arguments);
  }
}
