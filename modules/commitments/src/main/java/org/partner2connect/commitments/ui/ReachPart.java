package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.AmountText;
import org.partner2connect.commitments.AmountText.Reading;
import org.partner2connect.commitments.BeneficiaryGroup;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContent.Reach;

/** Where and whom it reaches, and which targets of the Sustainable Development Goals it serves. */
final class ReachPart extends FormPart {

  private static final int PAUSE = 600;

  private final transient FormFields fields;
  private final transient Choices choices;
  private final MultiSelectComboBox<String> countries = new MultiSelectComboBox<>();
  private final CheckboxGroup<String> regions = new CheckboxGroup<>();
  private final TextField regionNote = new TextField();
  private final TextField people = new TextField();
  private final TextField peopleNote = new TextField();
  private final CheckboxGroup<BeneficiaryGroup> groups = new CheckboxGroup<>();
  private final MultiSelectComboBox<String> targets = new MultiSelectComboBox<>();

  ReachPart(FormFields fields, Choices choices) {
    super("reach");
    this.fields = fields;
    this.choices = choices;
    chooseCountries();
    chooseTargets();
    note(regionNote, "regionNote");
    note(people, "beneficiaries");
    note(peopleNote, "beneficiariesNote");
    groups.setLabel(text("field.groups"));
    groups.setItems(BeneficiaryGroup.values());
    groups.setItemLabelGenerator(group -> text("group." + group));
    var pair =
        new Div(fields.add("beneficiaries", people), fields.add("beneficiariesNote", peopleNote));
    pair.addClassName("pledge-pair");
    body()
        .add(
            fields.add("countries", countries),
            fields.add("regions", regions),
            fields.add("regionNote", regionNote),
            pair,
            fields.add("groups", groups),
            fields.add("targets", targets));
  }

  private void chooseCountries() {
    countries.setLabel(text("field.countries"));
    countries.setHelperText(text("field.countries.hint"));
    countries.setItems(choices.countries(getLocale()));
    countries.setItemLabelGenerator(code -> choices.country(code, getLocale()));
    countries.setWidthFull();
    regions.setLabel(text("field.regions"));
    regions.setItems(Choices.REGIONS);
    regions.setItemLabelGenerator(code -> text("region." + code));
  }

  private void chooseTargets() {
    targets.setLabel(text("field.targets"));
    targets.setHelperText(text("field.targets.hint"));
    targets.setItems(choices.targets());
    targets.setItemLabelGenerator(code -> choices.target(code, getLocale()));
    targets.setWidthFull();
  }

  private void note(TextField field, String name) {
    field.setLabel(text("field." + name));
    field.setHelperText(text("field." + name + ".hint"));
    field.setMaxLength(Drafts.LONGEST_NOTE);
    field.setManualValidation(true);
    field.setWidthFull();
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE);
  }

  @Override
  void show(CommitmentContent content) {
    var reach = content.reach();
    countries.setValue(new LinkedHashSet<>(reach.countries()));
    regions.setValue(reach.regions());
    regionNote.setValue(Optional.ofNullable(reach.regionNote()).orElse(""));
    people.setValue(
        Optional.ofNullable(reach.beneficiaries())
            .map(count -> MoneyText.figure(BigDecimal.valueOf(count), getLocale()))
            .orElse(""));
    peopleNote.setValue(Optional.ofNullable(reach.beneficiariesNote()).orElse(""));
    groups.setValue(reach.groups());
    targets.setValue(new LinkedHashSet<>(content.targets()));
  }

  @Override
  CommitmentContent into(CommitmentContent content) {
    return content
        .withReach(
            new Reach(
                choices.countries(getLocale()).stream()
                    .filter(countries.getValue()::contains)
                    .toList(),
                regions.getValue(),
                given(regionNote),
                count(),
                given(peopleNote),
                groups.getValue()))
        .withTargets(choices.targets().stream().filter(targets.getValue()::contains).toList());
  }

  @Override
  List<String> check() {
    var problem = problem(reading());
    if (!problem.isEmpty()) {
      fields.tell("beneficiaries", problem);
    }
    return Stream.of("beneficiaries").filter(name -> !problem.isEmpty()).toList();
  }

  private Reading reading() {
    return AmountText.read(people.getValue(), getLocale());
  }

  private @Nullable Long count() {
    return reading() instanceof Reading.Amount read && isWhole(read)
        ? Long.valueOf(read.value().longValue())
        : null;
  }

  private static boolean isWhole(Reading.Amount read) {
    return read.currency() == null && read.value().stripTrailingZeros().scale() <= 0;
  }

  private String problem(Reading reading) {
    return switch (reading) {
      case Reading.Nothing() -> "";
      case Reading.Amount read when isWhole(read) -> "";
      case Reading.Ambiguous(var one, var other) ->
          text("people.ambiguous", MoneyText.figure(one, getLocale()), other);
      default -> text("people.bad");
    };
  }

  private static @Nullable String given(TextField field) {
    return field.isEmpty() ? null : field.getValue();
  }
}
