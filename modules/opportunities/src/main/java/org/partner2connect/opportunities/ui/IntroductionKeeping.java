package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentReference;
import org.partner2connect.commitments.ui.CommitmentsNavigation;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.OpportunityKind;
import org.partner2connect.opportunities.OpportunityRules;
import org.partner2connect.opportunities.introductions.Contact;
import org.partner2connect.opportunities.introductions.IntroductionDetail;
import org.partner2connect.uikit.WordsDialog;

/** What members do about introductions: it asks, says what follows, and does it. */
final class IntroductionKeeping {

  private final IntroductionDesk desk;
  private final Desk opportunities;
  private final Runnable done;

  /**
   * @param done called when something has changed
   */
  IntroductionKeeping(IntroductionDesk desk, Desk opportunities, Runnable done) {
    this.desk = desk;
    this.opportunities = opportunities;
    this.done = done;
  }

  List<Contact> contacts(IntroductionDetail introduction) {
    return desk.queries().contacts(introduction.id());
  }

  /** Proposes to introduce one of those to the other one; the first is chosen already. */
  void propose(List<OpportunityDetail> own, OpportunityDetail other) {
    var ui = UI.getCurrent();
    var choice = new Select<OpportunityDetail>();
    choice.setLabel(ui.getTranslation("opportunities.ui.dialog.propose.which"));
    choice.setItems(own);
    choice.setItemLabelGenerator(one -> one.reference() + " " + one.content().title());
    choice.setValue(own.getFirst());
    choice.setWidthFull();
    choice.setVisible(own.size() > 1);
    new WordsDialog(
            "opportunities.ui.dialog.propose",
            other.reference(),
            message ->
                attempt(
                    () -> {
                      var pair =
                          other.content().kind() == OpportunityKind.NEED
                              ? List.of(other, choice.getValue())
                              : List.of(choice.getValue(), other);
                      desk.introducing()
                          .propose(pair.getFirst().id(), pair.getLast().id(), message);
                    }))
        .with(choice)
        .needs("opportunities.ui.dialog.propose", OpportunityRules.LONGEST_SCOPE)
        .open();
  }

  void accept(IntroductionDetail introduction) {
    confirm("accept", introduction, () -> desk.introducing().accept(introduction.id()));
  }

  void decline(IntroductionDetail introduction) {
    new WordsDialog(
            "opportunities.ui.dialog.decline",
            introduction.other().reference(),
            reason -> attempt(() -> desk.introducing().decline(introduction.id(), reason)))
        .takes("opportunities.ui.dialog.decline", OpportunityRules.LONGEST_SCOPE)
        .open();
  }

  void takeBack(IntroductionDetail introduction) {
    confirm("take-back", introduction, () -> desk.introducing().takeBack(introduction.id()));
  }

  /** Begins the joint commitment, or finds the one that has begun, and opens its form. */
  void begin(IntroductionDetail introduction) {
    var ui = UI.getCurrent();
    var begun = new AtomicReference<CommitmentId>();
    opportunities
        .attempt(locale(), () -> begun.set(desk.commitments().begin(introduction.id())))
        .ifPresentOrElse(
            problem -> tell(ui, problem), () -> CommitmentsNavigation.openDraft(ui, begun.get()));
  }

  /** The joint commitment that has begun. */
  Optional<CommitmentReference> commitment(IntroductionDetail introduction) {
    return desk.commitments().of(introduction, locale());
  }

  /** Where the reader finds it: whoever leads it goes on writing it. */
  String address(CommitmentReference commitment) {
    var own = opportunities.rights().seat().map(seat -> seat.organisation().id());
    boolean leads = own.isPresent() && own.get().equals(commitment.organisation());
    return leads && commitment.reference() == null
        ? CommitmentsNavigation.draft(commitment.id())
        : CommitmentsNavigation.address(commitment.id());
  }

  private void confirm(String what, IntroductionDetail introduction, Runnable deed) {
    var ui = UI.getCurrent();
    var key = "opportunities.ui.dialog." + what;
    var dialog =
        new ConfirmDialog(
            ui.getTranslation(key + ".title"),
            ui.getTranslation(
                key + ".what", introduction.own().reference(), introduction.other().reference()),
            ui.getTranslation(key + ".go"),
            confirmed -> attempt(deed).ifPresent(problem -> tell(ui, problem)));
    dialog.setCancelable(true);
    dialog.setCancelText(ui.getTranslation("opportunities.ui.back"));
    dialog.open();
  }

  private Optional<String> attempt(Runnable deed) {
    var problem = opportunities.attempt(locale(), deed);
    if (problem.isEmpty()) {
      done.run();
    }
    return problem;
  }

  /** Tells what stands against something for which there was nothing to type. */
  void tell(String problem) {
    tell(UI.getCurrent(), problem);
  }

  private void tell(UI ui, String problem) {
    var dialog =
        new ConfirmDialog(
            ui.getTranslation("opportunities.ui.failed.deed"),
            problem,
            ui.getTranslation("opportunities.ui.back"),
            confirmed -> done.run());
    dialog.open();
  }

  private static Locale locale() {
    return UI.getCurrent().getLocale();
  }
}
