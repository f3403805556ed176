package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.partner2connect.drafting.late.HandedIn;

/** The words of a late contribution, block by block: what stood there and what was to stand. */
final class LateWords extends Div {

  LateWords(HandedIn work) {
    addClassName("late-words");
    add(copying(work));
    work.changes().forEach(change -> add(block(change)));
    if (!work.base().isEmpty()) {
      var base = text(work.base());
      add(new NativeDetails(getTranslation("actionplans.ui.late.base"), base));
    }
  }

  /** Copies what was to stand; removed blocks have nothing to copy. */
  private Div copying(HandedIn work) {
    var copy = new Button(getTranslation("actionplans.ui.late.copy"));
    var outcome = new Span();
    outcome.addClassNames("quiet", "small");
    outcome.getElement().setAttribute("role", "status");
    Clipboard.onClick(copy)
        .writeText(
            words(work),
            copied -> outcome.setText(getTranslation("actionplans.ui.late.copied")),
            failed -> outcome.setText(getTranslation("actionplans.ui.late.not-copied")));
    var row = new Div(copy, outcome);
    row.addClassName("row");
    return row;
  }

  private static String words(HandedIn work) {
    return work.changes().stream()
        .map(HandedIn.Change::after)
        .filter(after -> !after.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private Div block(HandedIn.Change change) {
    var block = new Div();
    block.addClassName("late-block");
    if (!change.place().isEmpty()) {
      var place = text(change.place());
      place.addClassName("late-place");
      block.add(place);
    }
    block.add(
        side("before", change.before(), "actionplans.ui.late.new"),
        side("after", change.after(), "actionplans.ui.late.removed"));
    return block;
  }

  private Div side(String which, String said, String absent) {
    var label = new Paragraph(getTranslation("actionplans.ui.late." + which));
    label.addClassNames("small", "strong");
    var words = said.isEmpty() ? new Paragraph(getTranslation(absent)) : text(said);
    words.addClassName(said.isEmpty() ? "quiet" : "late-text");
    var side = new Div(label, words);
    side.addClassName("late-" + which);
    return side;
  }

  /** What people wrote, in its own direction and with its own lines. */
  private static Paragraph text(String said) {
    var text = new Paragraph(said);
    text.getElement().setAttribute("dir", "auto");
    text.addClassName("late-text");
    return text;
  }
}
