package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentHistory.Step;

/** Why the secretariat has given a commitment back, in its own words. */
final class ReturnNote extends Div {

  ReturnNote(Step step) {
    addClassNames("note-box", "warn");
    var heading =
        new Paragraph(
            getTranslation("commitments.ui.draft.returned", Moments.day(step.at(), getLocale())));
    heading.addClassName("strong");
    add(heading, Said.words(Optional.ofNullable(step.note()).orElse("")));
    var next = new Paragraph(getTranslation("commitments.ui.draft.returned.next"));
    next.addClassNames("small", "quiet");
    add(next);
  }
}
