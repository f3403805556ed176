package org.partner2connect.interest.ui;

import com.vaadin.flow.component.html.Div;
import org.partner2connect.interest.ExpressionState;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;

/** Where an expression of interest stands, and what is special about it, each as sign and word. */
final class StateTag extends Div {

  StateTag(ExpressionState state, boolean late, boolean answered, boolean possibleDuplicate) {
    addClassName("eoi-tags");
    if (possibleDuplicate) {
      add(new StatusBadge(Tone.ATTENTION, getTranslation("interest.queue.duplicate")));
    } else if (!answered || state != ExpressionState.RECEIVED) {
      add(new StatusBadge(tone(state), getTranslation("interest.queue.state." + state)));
    }
    if (answered && state == ExpressionState.RECEIVED) {
      add(new StatusBadge(Tone.UNDER_WAY, getTranslation("interest.queue.answered")));
    }
    if (late) {
      add(new StatusBadge(Tone.BAD, getTranslation("interest.queue.late")));
    }
  }

  private static Tone tone(ExpressionState state) {
    return switch (state) {
      case RECEIVED, UNCONFIRMED -> Tone.OPEN;
      case WAITING -> Tone.UNDER_WAY;
      case ACCEPTED -> Tone.DONE;
      case DECLINED -> Tone.BAD;
      case WITHDRAWN -> Tone.PLAIN;
    };
  }
}
