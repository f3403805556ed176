package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContent.Delivery;
import org.partner2connect.commitments.ui.Choices.PlannedAction;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Pillar;
import org.partner2connect.uikit.AreaMark;

/** Where a commitment belongs: focus area, pillar, and the actions of plans that it delivers. */
final class PlacePart extends FormPart {

  private final transient Choices choices;
  private final RadioButtonGroup<FocusArea> area = new RadioButtonGroup<>();
  private final Select<Pillar> pillar = new Select<>();
  private final MultiSelectComboBox<Delivery> deliveries = new MultiSelectComboBox<>();
  private final transient Map<Delivery, PlannedAction> known = new LinkedHashMap<>();
  private @Nullable UUID kept;

  PlacePart(FormFields fields, Choices choices) {
    super("place");
    this.choices = choices;
    choices.actions().forEach(found -> known.put(found.delivery(), found));
    area.setLabel(text("field.area"));
    area.setItems(FocusArea.values());
    area.setRenderer(
        new ComponentRenderer<>(one -> new AreaMark(one.number(), one.name().replace('_', ' '))));
    area.addValueChangeListener(change -> offerPillars(change.getValue()));
    pillar.setLabel(text("field.pillar"));
    pillar.setEmptySelectionAllowed(true);
    pillar.setEmptySelectionCaption(text("field.pillar.none"));
    pillar.setItemLabelGenerator(
        one -> one == null ? text("field.pillar.none") : one.name().in(getLocale()));
    deliveries.setLabel(text("field.deliveries"));
    deliveries.setHelperText(text("field.deliveries.hint"));
    deliveries.setItems(known.keySet().stream().toList());
    deliveries.setItemLabelGenerator(this::label);
    deliveries.setWidthFull();
    body()
        .add(
            fields.add("area", area),
            fields.add("pillar", pillar),
            fields.add("deliveries", deliveries));
    offerPillars(null);
  }

  @Override
  void show(CommitmentContent content) {
    kept = content.pillar();
    area.setValue(content.area());
    offerPillars(content.area());
    pillar.setValue(
        pillars(content.area()).stream()
            .filter(one -> one.id().equals(content.pillar()))
            .findFirst()
            .orElse(null));
    var unknown = content.deliveries().stream().filter(one -> !known.containsKey(one)).toList();
    if (!unknown.isEmpty()) {
      var all = new LinkedHashSet<>(known.keySet());
      all.addAll(unknown);
      deliveries.setItems(all);
    }
    deliveries.setValue(new LinkedHashSet<>(content.deliveries()));
  }

  @Override
  CommitmentContent into(CommitmentContent content) {
    var chosen = pillar.getValue();
    return content
        .withArea(area.getValue(), chosen == null ? null : chosen.id())
        .withDeliveries(List.copyOf(deliveries.getValue()));
  }

  private void offerPillars(@Nullable FocusArea chosen) {
    var pillars = pillars(chosen);
    var before = pillar.getValue();
    pillar.setItems(pillars);
    pillar.setVisible(!pillars.isEmpty());
    if (before != null && pillars.contains(before)) {
      pillar.setValue(before);
    }
  }

  private List<Pillar> pillars(@Nullable FocusArea chosen) {
    return chosen == null ? List.of() : choices.pillars(chosen, kept);
  }

  private String label(Delivery delivery) {
    var found = known.get(delivery);
    return found == null
        ? text("field.deliveries.unknown")
        : text(
            "field.deliveries.one",
            found.area().name().replace('_', ' '),
            found.action().number(),
            found.action().title().isEmpty() ? text("action.untitled") : found.action().title());
  }
}
