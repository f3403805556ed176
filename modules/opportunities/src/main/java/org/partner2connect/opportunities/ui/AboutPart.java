package org.partner2connect.opportunities.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Country;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.SdgTarget;

/** What it is about: an action, an area, countries, SDG targets. */
final class AboutPart extends Div {

  private final ComboBox<ActionChoice> action = new ComboBox<>();
  private final Select<FocusArea> area = new Select<>();
  private final MultiSelectComboBox<String> countries = new MultiSelectComboBox<>();
  private final MultiSelectComboBox<String> targets = new MultiSelectComboBox<>();
  private final boolean called;

  /**
   * @param called whether a group calls for partners, which is always about an action
   */
  AboutPart(OpportunityDraft draft, List<ActionChoice> actions, boolean called, Say say) {
    this.called = called;
    addClassName("opp-part");
    prepareAction(actions);
    area.setLabel(getTranslation("opportunities.ui.area"));
    area.setItems(FocusArea.values());
    area.setItemLabelGenerator(one -> one == null ? "" : say.areaInFull(one));
    area.setEmptySelectionAllowed(true);
    area.setEmptySelectionCaption(getTranslation("opportunities.ui.area.none"));
    area.setManualValidation(true);
    countries.setLabel(getTranslation("opportunities.ui.countries"));
    var order = Collator.getInstance(say.reader());
    countries.setItems(
        say.taxonomy().countries().stream()
            .map(Country::iso3)
            .sorted(Comparator.comparing(say::country, order))
            .toList());
    countries.setItemLabelGenerator(say::country);
    countries.setManualValidation(true);
    targets.setLabel(getTranslation("opportunities.ui.targets"));
    targets.setItems(say.taxonomy().targets().stream().map(SdgTarget::code).toList());
    targets.setItemLabelGenerator(say::target);
    targets.setManualValidation(true);
    area.setVisible(!called);
    action.setValue(draft.action());
    area.setValue(draft.area());
    countries.setValue(draft.countries());
    targets.setValue(draft.targets());
    action.addValueChangeListener(change -> takeOver(change.getValue()));
    add(action, area, countries, targets);
  }

  private void prepareAction(List<ActionChoice> actions) {
    action.setLabel(
        getTranslation(called ? "opportunities.ui.action" : "opportunities.ui.action.optional"));
    action.setHelperText(getTranslation("opportunities.ui.action.hint"));
    action.setItems(actions);
    action.setItemLabelGenerator(ActionChoice::label);
    action.setClearButtonVisible(!called);
    action.setManualValidation(true);
  }

  /** What the plan says of the action, where nothing was filled in yet. */
  private void takeOver(@Nullable ActionChoice chosen) {
    if (chosen != null) {
      area.setValue(chosen.area());
      if (countries.isEmpty()) {
        countries.setValue(chosen.countries());
      }
      if (targets.isEmpty()) {
        targets.setValue(chosen.targets());
      }
    }
  }

  void check(Problems problems) {
    if (called && action.isEmpty()) {
      problems.tell(action, getTranslation("opportunities.ui.action.missing"));
    } else if (action.isEmpty() && area.isEmpty() && countries.isEmpty()) {
      problems.tell(action, getTranslation("opportunities.refusal.about"));
    }
  }

  @Nullable ActionChoice action() {
    return action.getValue();
  }

  @Nullable FocusArea area() {
    return area.getValue();
  }

  List<String> countries() {
    return countries.getValue().stream().sorted().toList();
  }

  List<String> targets() {
    return List.copyOf(targets.getValue());
  }
}
