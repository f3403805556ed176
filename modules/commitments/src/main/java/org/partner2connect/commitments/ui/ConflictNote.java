package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Tells that somebody else has changed the draft, and asks which version goes on. */
final class ConflictNote extends Div {

  ConflictNote(Runnable mine, Runnable theirs) {
    addClassNames("note-box", "bad");
    getElement().setAttribute("role", "alert");
    var what = new Paragraph(getTranslation("commitments.ui.conflict"));
    what.addClassName("strong");
    var row =
        new Div(
            new Button(getTranslation("commitments.ui.conflict.mine"), click -> mine.run()),
            new Button(getTranslation("commitments.ui.conflict.theirs"), click -> theirs.run()));
    row.addClassName("row");
    add(what, new Paragraph(getTranslation("commitments.ui.conflict.what")), row);
    setVisible(false);
  }
}
