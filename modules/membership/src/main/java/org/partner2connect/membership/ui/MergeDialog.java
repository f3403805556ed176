package org.partner2connect.membership.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.partner2connect.membership.OrganisationReference;

/** Asks which organisation this one really is, and merges them. */
final class MergeDialog {

  private final OrganisationPage page;
  private final ComboBox<OrganisationReference> survivor = new ComboBox<>();

  MergeDialog(OrganisationPage page) {
    this.page = page;
  }

  void open() {
    var dialog = new DecisionDialog(page, "merge", page.organisation().name());
    var own = page.organisation().id();
    survivor.setLabel(dialog.getTranslation("membership.ui.merge.into"));
    survivor.setWidthFull();
    survivor.setItemLabelGenerator(OrganisationReference::name);
    survivor.setItems(
        page.services().people().memberships().activeOrganisations().stream()
            .filter(organisation -> !organisation.id().equals(own))
            .toList());
    dialog.with(survivor);
    dialog
        .destructive()
        .withReason()
        .opens(
            reason -> {
              var chosen = survivor.getValue();
              if (chosen == null) {
                throw new SurvivorMissing("membership.ui.merge.missing");
              }
              page.services().admission().merge(own, chosen.id(), reason);
            });
  }
}
