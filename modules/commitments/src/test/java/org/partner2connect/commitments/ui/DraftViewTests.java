package org.partner2connect.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.uikit.DayField;

/** The form of a commitment is filled in, without a browser. */
@CommitmentContext
@ViewPackages(classes = DraftView.class)
class DraftViewTests extends DraftViewTest {

  @Test
  void keepsNothingBeforeSomethingIsFilledInAndThenEverything() {
    Screen.open(CommitmentsNavigation.newDraft());
    assertThat(state().kind()).isEqualTo(SaveState.Kind.NEW);
    assertThat(drafts()).isEmpty();

    test(field(TextField.class, "title-en")).setValue("Fibre to 300 villages");
    assertThat(state().kind()).isEqualTo(SaveState.Kind.SAVED);
    test(field(TextField.class, "amount")).setValue("1,500,000");
    test(currency()).selectItem("USD – US Dollar");

    assertThat(drafts())
        .singleElement()
        .satisfies(
            id -> {
              var content = content(id);
              assertThat(content.wordings().get("en").title()).isEqualTo("Fibre to 300 villages");
              assertThat(content.money().amount()).isEqualByComparingTo(new BigDecimal("1500000"));
              assertThat(content.money().currency()).isEqualTo("USD");
            });
  }

  @Test
  void restoresADraftFromItsAddress() {
    var id = fixtures.draft(member, CommitmentFixtures.content());

    Screen.open(CommitmentsNavigation.draft(id));

    assertThat(field(TextField.class, "title-en").getValue()).isEqualTo("Fibre to 300 villages");
    assertThat(field(TextField.class, "title-fr").getValue())
        .isEqualTo("La fibre dans 300 villages");
    assertThat(field(TextField.class, "amount").getValue()).isEqualTo("1,500,000");
    assertThat(field(TextField.class, "beneficiaries").getValue()).isEqualTo("120,000");
    assertThat(field(DayField.class, "ends").getValue()).isEqualTo(LocalDate.of(2027, 12, 31));
    assertThat(countries().getValue()).containsExactlyInAnyOrder("GHA", "KEN");
    assertThat(state().kind()).isEqualTo(SaveState.Kind.SAVED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1000000000000000000 | commitments.amount.great",
        "-5 | commitments.amount.negative",
        "NaN | commitments.amount.figures",
        "USD 5 EUR 6 | commitments.amount.two-currencies",
        "1.500 | commitments.ui.amount.ambiguous",
      })
  void saysAtTheFieldWhyAnAmountCannotBeTakenAndKeepsTheRest(String typed, String why) {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    Screen.open(CommitmentsNavigation.draft(id));
    var amount = field(TextField.class, "amount");

    test(amount).setValue(typed);
    test(field(TextField.class, "title-en")).setValue("Another title");

    assertThat(amount.isInvalid()).as(why).isTrue();
    assertThat(amount.getErrorMessage()).isNotBlank();
    assertThat(amount.getValue()).isEqualTo(typed);
    assertThat(state().kind()).isEqualTo(SaveState.Kind.PARTLY);
    assertThat(state().text()).contains("Amount");
    assertThat(content(id).wordings().get("en").title()).isEqualTo("Another title");
  }

  @Test
  void refusesAPeriodThatRunsBackwardsAndKeepsTheRest() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    Screen.open(CommitmentsNavigation.draft(id));

    test(field(DayField.class, "ends")).setValue(LocalDate.of(2024, 1, 1));

    assertThat(field(DayField.class, "ends").getErrorMessage()).contains("1 January 2025");
    assertThat(state().kind()).isEqualTo(SaveState.Kind.PARTLY);
    test(field(DayField.class, "ends")).setValue(LocalDate.of(2028, 1, 1));
    assertThat(field(DayField.class, "ends").isInvalid()).isFalse();
    assertThat(state().kind()).isEqualTo(SaveState.Kind.SAVED);
    assertThat(content(id).period().ends()).isEqualTo(LocalDate.of(2028, 1, 1));
  }

  @Test
  void asksAPartnerForAShare() {
    var partner = fixtures.member("Partner");
    var id = fixtures.draft(member, CommitmentFixtures.content());
    Screen.open(CommitmentsNavigation.draft(id));

    test(button("Ask a partner…")).click();
    test(button("Add partner")).click();
    assertThat(partnerField().getErrorMessage()).isEqualTo("Choose the organisation");
    test(partnerField()).selectItem(partner.name());
    test($(TextField.class).withCaption("What it brings").single()).setValue("Training");
    test($(TextField.class).withCaptionContaining("Its share").single()).setValue("200,000");
    test(button("Add partner")).click();

    assertThat(Screen.text($(PartnerPart.class).single()))
        .contains(partner.name(), "Training", "200,000", "Not answered");
  }

  @Test
  void choosesTheType() {
    Screen.open(CommitmentsNavigation.newDraft());

    test(type()).selectItem("Policy: a change of law, regulation or policy");

    assertThat(drafts())
        .singleElement()
        .satisfies(id -> assertThat(content(id).type()).isEqualTo(CommitmentType.POLICY));
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> currency() {
    return field(ComboBox.class, "currency");
  }

  @SuppressWarnings("unchecked")
  private MultiSelectComboBox<String> countries() {
    return field(MultiSelectComboBox.class, "countries");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Object> partnerField() {
    return $(ComboBox.class).withCaption("Member organisation").single();
  }
}
