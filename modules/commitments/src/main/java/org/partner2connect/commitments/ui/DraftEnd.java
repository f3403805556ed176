package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentStatus;

/** What can be done with a draft, below its form. */
final class DraftEnd extends Div {

  private final Button submit;
  private final Button discard;
  private final Anchor paper = new Anchor();
  private final Paragraph why = new Paragraph();

  DraftEnd(Runnable submitting, Runnable discarding) {
    addClassName("pledge-end");
    submit = new Button(getTranslation("commitments.ui.submit"), click -> submitting.run());
    submit.addThemeVariants(ButtonVariant.PRIMARY);
    discard = new Button(getTranslation("commitments.ui.discard"), click -> discarding.run());
    discard.addThemeVariants(ButtonVariant.TERTIARY);
    paper.setText(getTranslation("commitments.ui.paper"));
    why.addClassNames("small", "quiet");
    var row = new Div(submit, paper, discard);
    row.addClassName("row");
    add(why, row);
  }

  /**
   * @param commitment null while nothing of it is kept
   * @param decides whether the reader speaks for the organisation
   */
  void show(@Nullable CommitmentId commitment, CommitmentStatus status, boolean decides) {
    boolean begun = commitment != null;
    submit.setVisible(decides);
    submit.setEnabled(begun);
    discard.setVisible(begun && status == CommitmentStatus.DRAFT);
    paper.setVisible(begun);
    if (commitment != null) {
      paper.setHref(CommitmentsNavigation.print(commitment));
      paper.setTarget("_blank");
    }
    why.setText(
        getTranslation("commitments.ui.submit." + (decides ? (begun ? "then" : "first") : "only")));
  }
}
