package org.partner2connect.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.partner2connect.progress.confirmations.ConfirmationQueries.Waiting;
import org.partner2connect.progress.confirmations.Confirmations;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.WordsDialog;

/** What countries said and nobody has decided on, each beside the report that it is about. */
final class Moderation extends Div {

  private final transient Confirmations confirmations;
  private final transient ReaderPlace place;
  private final transient Failures failures;
  private final transient Consumer<String> done;

  /**
   * @param done called with what to tell
   */
  Moderation(
      List<Waiting> waiting,
      Confirmations confirmations,
      ReaderPlace place,
      Failures failures,
      Consumer<String> done) {
    this.confirmations = confirmations;
    this.place = place;
    this.failures = failures;
    this.done = done;
    addClassName("progress-cards");
    waiting.forEach(one -> add(card(one)));
  }

  private Component card(Waiting one) {
    var commitment = one.commitment();
    var card =
        new ReportCard(
            commitment.reference()
                + " – "
                + getTranslation(
                    "progress.ui.by", commitment.leadName(), String.valueOf(one.report().year())),
            one.report(),
            commitment.currency(),
            List.of(one.said()),
            place);
    var row =
        new Div(
            new Button(getTranslation("progress.ui.publish"), click -> publish(one)),
            new Button(getTranslation("progress.ui.refuse"), click -> refuse(one)));
    row.addClassName("row");
    card.add(row);
    return card;
  }

  private void publish(Waiting one) {
    new WordsDialog(
            getTranslation("progress.ui.publish.title", country(one)),
            getTranslation("progress.ui.publish.consequence"),
            getTranslation("progress.ui.publish"),
            nothing ->
                decide(
                    "progress.ui.published",
                    () -> confirmations.publish(one.said().id(), one.said().version())))
        .open();
  }

  private void refuse(Waiting one) {
    new WordsDialog(
            getTranslation("progress.ui.refuse.title", country(one)),
            getTranslation("progress.ui.refuse.consequence"),
            getTranslation("progress.ui.refuse"),
            words ->
                decide(
                    "progress.ui.refused",
                    () -> confirmations.refuse(one.said().id(), one.said().version(), words)))
        .needs("progress.ui.refuse", Confirmations.LONGEST_TEXT)
        .destructive()
        .open();
  }

  private String country(Waiting one) {
    return place.country(one.said().country(), getLocale());
  }

  private Optional<String> decide(String told, Runnable deed) {
    var sentence = getTranslation(told);
    try {
      deed.run();
    } catch (RuntimeException refusal) {
      return Optional.of(failures.explain(refusal, getLocale()));
    }
    done.accept(sentence);
    return Optional.empty();
  }
}
