package org.partner2connect.membership.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.partner2connect.identity.PersonReference;
import org.partner2connect.membership.directory.SeatRecord;

/** Asks which person somebody really is who came with a second account, and merges them. */
final class SamePersonDialog {

  private final OrganisationPage page;
  private final SeatRecord term;
  private final ComboBox<PersonReference> survivor = new ComboBox<>();

  SamePersonDialog(OrganisationPage page, SeatRecord term) {
    this.page = page;
    this.term = term;
  }

  void open() {
    var merging = page.services().people().merging();
    var dialog = new DecisionDialog(page, "same-person", term.name());
    survivor.setLabel(dialog.getTranslation("membership.ui.same-person.as"));
    survivor.setWidthFull();
    survivor.setItemLabelGenerator(PersonReference::name);
    survivor.setItems(
        query ->
            merging.search(query.getFilter().orElse("")).stream()
                .filter(person -> !person.id().equals(term.person()))
                .skip(query.getOffset())
                .limit(query.getLimit()));
    dialog.with(survivor);
    dialog
        .destructive()
        .withReason()
        .opens(
            reason -> {
              var chosen = survivor.getValue();
              if (chosen == null) {
                throw new SurvivorMissing("membership.ui.same-person.missing");
              }
              merging.merge(term.person(), chosen.id(), reason);
            });
  }
}
