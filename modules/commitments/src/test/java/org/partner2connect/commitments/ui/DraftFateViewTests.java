package org.partner2connect.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.membership.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a draft: it is submitted, discarded, or somebody else has changed it. */
@CommitmentContext
@ViewPackages(classes = DraftView.class)
class DraftFateViewTests extends DraftViewTest {

  @Autowired CommitmentRegister register;

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
  void discardsADraft() {
    var id = fixtures.draft(member, CommitmentFixtures.content());
    Screen.open(CommitmentsNavigation.draft(id));

    test(button("Discard the draft…")).click();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(drafts()).isEmpty();
    assertThat($(H1.class).single().getText()).isEqualTo("Our commitments");
  }

  private void isStillADraft(CommitmentId id) {
    assertThat(Set.of(CommitmentStatus.DRAFT)).contains(fixtures.status(id));
  }
}
