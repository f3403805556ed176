package org.partner2connect.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.CommitmentFixtures.Someone;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.commitments.CommitmentStatus;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The secretariat's list of commitments to review, without a browser. */
@CommitmentContext
@ViewPackages(classes = ReviewView.class)
class ReviewViewTests extends SpringBrowserlessTest {

  @Autowired CommitmentFixtures fixtures;
  @Autowired CommitmentRegister register;

  Member member;
  Someone moderator;

  @BeforeEach
  void signsIn() {
    member = fixtures.member("Fibre Union");
    moderator = fixtures.moderator();
    Screen.signIn(moderator, "SECRETARIAT");
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void listsWhatWasSubmittedButNoDraft() {
    var draft = fixtures.draft(member, CommitmentFixtures.content());
    var submitted = fixtures.submitted(member, CommitmentFixtures.content());

    Screen.open(CommitmentsNavigation.review());

    var reference = fixtures.text(submitted, "reference");
    assertThat(Screen.text($(ReviewView.class).single())).contains(reference, member.name());
    Screen.open(CommitmentsNavigation.review(draft));
    assertThat($(ReviewView.class).exists()).isFalse();
  }

  @Test
  void publishesAfterNamingTheConsequence() {
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    Screen.open(CommitmentsNavigation.review(id));
    assertThat(Screen.text($(ReviewDetail.class).single()))
        .contains("Fibre to 300 villages", "We lay fibre", "USD", "1,500,000", "Ghana");

    test(button("Publish…")).click();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.PUBLISHED);
    assertThat(Screen.text($(ReviewView.class).single())).contains("is published");
    assertThat($(Button.class).withText("Publish…").exists()).isFalse();
  }

  @Test
  void approvesUnderEmbargoWhatWaitsForAnEvent() {
    var id = fixtures.submitted(member, CommitmentFixtures.content().withEvent(fixtures.event()));
    Screen.open(CommitmentsNavigation.review(id));

    test(button("Approve under embargo…")).click();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.APPROVED);
    assertThat(fixtures.rows("published_commitment", id)).isZero();
  }

  @Test
  void returnsWithANoteOnly() {
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    Screen.open(CommitmentsNavigation.review(id));

    test(button("Return with a note…")).click();
    test(button("Return")).click();
    assertThat($(TextArea.class).single().getErrorMessage())
        .isEqualTo("Write a note. The organisation will read it");
    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.SUBMITTED);

    test($(TextArea.class).single()).setValue("<b>Which</b> villages?");
    test(button("Return")).click();

    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.RETURNED);
    assertThat(Screen.text($(ReviewDetail.class).single())).contains("<b>Which</b> villages?");
  }

  @Test
  void tellsThatSomebodyWasFaster() {
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    Screen.open(CommitmentsNavigation.review(id));
    fixtures.moderate(
        fixtures.moderator(),
        () -> register.returnToOrganisation(id, fixtures.version(id), "Which villages?"));

    test(button("Publish…")).click();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat($(Notification.class).exists()).isTrue();
    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.RETURNED);
    assertThat(Screen.text($(ReviewDetail.class).single())).contains("Which villages?");
  }

  @Test
  void letsNobodyDecideAboutTheOwnOrganisation() {
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    Screen.signIn(member.focalPoint(), "SECRETARIAT");

    Screen.open(CommitmentsNavigation.review(id));

    assertThat($(Button.class).withText("Publish…").exists()).isFalse();
    assertThat(Screen.text($(ReviewDetail.class).single())).contains("Somebody else decides");
  }

  private Button button(String text) {
    return $(Button.class).withText(text).single();
  }
}
