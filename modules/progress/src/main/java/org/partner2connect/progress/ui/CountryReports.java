package org.partner2connect.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.progress.confirmations.ConfirmationKind;
import org.partner2connect.progress.confirmations.ConfirmationQueries.Concerning;
import org.partner2connect.progress.confirmations.ConfirmationStatus;
import org.partner2connect.progress.confirmations.Confirmations;
import org.partner2connect.uikit.WordsDialog;

/** The reports that concern a country, which can confirm, comment on or dispute them. */
final class CountryReports extends Div {

  private final transient Confirmations confirmations;
  private final transient Runnable answered;

  CountryReports(
      List<Concerning> concerning,
      String country,
      Confirmations confirmations,
      ReaderPlace place,
      Runnable answered) {
    this.confirmations = confirmations;
    this.answered = answered;
    addClassName("progress-cards");
    if (concerning.stream().noneMatch(Concerning::maySpeak)) {
      var who = new Paragraph(getTranslation("progress.ui.country.who", country));
      who.addClassName("quiet");
      add(who);
    }
    concerning.forEach(one -> add(card(one, place)));
  }

  private Component card(Concerning one, ReaderPlace place) {
    var commitment = one.commitment();
    var card =
        new ReportCard(
            commitment.title()
                + " – "
                + getTranslation(
                    "progress.ui.by", commitment.leadName(), String.valueOf(one.report().year())),
            one.report(),
            commitment.currency(),
            one.said(),
            place);
    boolean waits =
        one.said().stream().anyMatch(said -> said.status() == ConfirmationStatus.SUBMITTED);
    if (one.maySpeak() && !waits) {
      var row = new Div();
      row.addClassName("row");
      for (var kind : ConfirmationKind.values()) {
        row.add(new Button(getTranslation("progress.ui.say." + kind), click -> ask(one, kind)));
      }
      card.add(row);
    }
    return card;
  }

  private void ask(Concerning one, ConfirmationKind kind) {
    var dialog =
        new WordsDialog(
            getTranslation("progress.ui.say.title." + kind, one.commitment().reference()),
            getTranslation("progress.ui.say.consequence"),
            getTranslation("progress.ui.say." + kind),
            words -> say(one, kind, words));
    var asking =
        kind == ConfirmationKind.CONFIRMED
            ? dialog.takes("progress.ui.say.optional", Confirmations.LONGEST_TEXT)
            : dialog.needs("progress.ui.say", Confirmations.LONGEST_TEXT);
    asking.open();
  }

  private Optional<String> say(Concerning one, ConfirmationKind kind, String words) {
    try {
      confirmations.say(one.report().id(), kind, words, getLocale());
    } catch (Refusal refusal) {
      return Optional.of(getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
    }
    answered.run();
    return Optional.empty();
  }
}
