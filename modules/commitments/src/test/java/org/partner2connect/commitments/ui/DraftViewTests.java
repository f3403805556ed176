package org.partner2connect.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentQueries;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.CommitmentType;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.uikit.DayField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The form of a commitment, without a browser. */
@CommitmentContext
@ViewPackages(classes = DraftView.class)
class DraftViewTests extends SpringBrowserlessTest {

  @Autowired CommitmentFixtures fixtures;
  @Autowired CommitmentRegister register;
  @Autowired CommitmentQueries queries;

  Member member;

  @BeforeEach
  void signsIn() {
    member = fixtures.member("Fibre Union");
    Screen.signIn(member.focalPoint());
  }

  @AfterEach
  void signsOut() {
    SecurityContextHolder.clearContext();
  }

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
  void saysInASummaryAndAtTheFieldsWhatIsMissing() {
    Screen.open(CommitmentsNavigation.newDraft());
    test(field(TextField.class, "title-en")).setValue("Fibre");

    test(button("Submit to the secretariat…")).click();

    assertThat($(ConfirmDialog.class).exists()).isFalse();
    assertThat(Screen.text($(ErrorSummary.class).single())).contains("3 answers");
    assertThat(type().isInvalid()).isTrue();
    assertThat(field(TextArea.class, "description-en").isInvalid()).isTrue();
    assertThat(drafts()).singleElement().satisfies(this::isStillADraft);
  }

  @Test
  void submitsAWholeDraft() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    Screen.open(CommitmentsNavigation.draft(id));

    test(button("Submit to the secretariat…")).click();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.SUBMITTED);
    assertThat($(CommitmentView.class).exists()).isTrue();
    assertThat(Screen.text($(CommitmentView.class).single()))
        .contains("Submitted. The secretariat reads it now");
  }

  @Test
  void letsADelegateWriteButNotSubmit() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    Screen.signIn(fixtures.seated(member, SeatRole.DELEGATE));
    Screen.open(CommitmentsNavigation.draft(id));

    test(field(TextField.class, "title-en")).setValue("A delegate’s title");

    assertThat(content(id).wordings().get("en").title()).isEqualTo("A delegate’s title");
    assertThat($(Button.class).withText("Submit to the secretariat…").exists()).isFalse();
    assertThat(Screen.text($(DraftEnd.class).single())).contains("focal point");
  }

  @Test
  void doesNotExistForAnotherOrganisation() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    Screen.signIn(fixtures.member("Stranger").focalPoint());

    Screen.open(CommitmentsNavigation.draft(id));

    assertThat($(DraftView.class).exists()).isFalse();
    assertThat($(CommitmentView.class).exists()).isFalse();
  }

  @Test
  void tellsThatSomebodyElseHasChangedItAndLosesNeither() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    Screen.open(CommitmentsNavigation.draft(id));
    fixtures.run(
        fixtures.seated(member, SeatRole.ALTERNATE),
        () ->
            register.save(
                id,
                fixtures.version(id),
                CommitmentFixtures.content().withWording("en", "Theirs", "Their words.")));

    test(field(TextField.class, "title-en")).setValue("Mine");
    assertThat($(ConflictNote.class).exists()).isTrue();
    assertThat(state().kind()).isEqualTo(SaveState.Kind.FAILED);
    assertThat(content(id).wordings().get("en").title()).isEqualTo("Theirs");

    test(button("Keep what stands here")).click();
    assertThat(content(id).wordings().get("en").title()).isEqualTo("Mine");
    assertThat(state().kind()).isEqualTo(SaveState.Kind.SAVED);
  }

  @Test
  void showsTheOtherVersionWhenAsked() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    Screen.open(CommitmentsNavigation.draft(id));
    fixtures.run(
        member.focalPoint(),
        () ->
            register.save(
                id,
                fixtures.version(id),
                CommitmentFixtures.content().withWording("en", "Theirs", "Their words.")));
    test(field(TextField.class, "title-en")).setValue("Mine");

    test(button("Show the other version")).click();

    assertThat(field(TextField.class, "title-en").getValue()).isEqualTo("Theirs");
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
  void discardsADraft() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    Screen.open(CommitmentsNavigation.draft(id));

    test(button("Discard the draft…")).click();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(drafts()).isEmpty();
    assertThat($(H1.class).single().getText()).isEqualTo("Our commitments");
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
  private RadioButtonGroup<CommitmentType> type() {
    return field(RadioButtonGroup.class, "type");
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

  private <T extends Component> T field(Class<T> type, String name) {
    return $(type).withId("pledge-" + name).single();
  }

  private Button button(String text) {
    return $(Button.class).withText(text).single();
  }

  private SaveState state() {
    return (SaveState) $(DraftView.class).single().barContent();
  }

  private List<CommitmentId> drafts() {
    return queries.ofOrganisation(member.id(), Locale.ENGLISH).stream()
        .map(row -> row.id())
        .toList();
  }

  private void isStillADraft(CommitmentId id) {
    assertThat(Set.of(CommitmentStatus.DRAFT)).contains(fixtures.status(id));
  }

  private CommitmentContent content(CommitmentId id) {
    return fixtures.detail(member.focalPoint(), id).content();
  }
}
