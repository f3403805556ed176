package org.partner2connect.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.CommitmentFixtures.Member;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.shares.Shares;
import org.partner2connect.membership.SeatRole;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The list, the page, the correction and the paper of commitments, without a browser. */
@CommitmentContext
@ViewPackages(classes = CommitmentView.class)
class CommitmentViewTests extends SpringBrowserlessTest {

  @Autowired CommitmentFixtures fixtures;
  @Autowired Shares shares;

  Member member;

  @BeforeEach
  void signsIn() {
    member = fixtures.member("Fibre Union");
    Screen.signIn(member.focalPoint());
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void listsTheOwnCommitmentsAndWhatWaitsForWhom() {
    fixtures.draft(member, CommitmentFixtures.content());
    fixtures.submitted(member, CommitmentFixtures.content());
    fixtures.published(fixtures.member("Stranger"));

    Screen.open(CommitmentsNavigation.list());

    var list = Screen.text($(CommitmentsView.class).single());
    assertThat(list)
        .contains("2 commitments", "Draft", "Your organisation: finish it", "With the secretariat")
        .doesNotContain("Stranger");
  }

  @Test
  void saysWhatIsNotThere() {
    Screen.open(CommitmentsNavigation.list());
    assertThat(Screen.text($(CommitmentsView.class).single()))
        .contains("has made no commitment yet");
    Screen.signIn(fixtures.someone("Newcomer"));
    Screen.open(CommitmentsNavigation.list());
    assertThat(Screen.text($(CommitmentsView.class).single())).contains("do not sit");
  }

  @Test
  void asksThePartnersFocalPointToConfirmItsShare() {
    var partner = fixtures.member("Partner");
    var id = fixtures.draft(member, CommitmentFixtures.content());
    shares.propose(id, partner.id(), new BigDecimal("200000"), "Training");
    Screen.signIn(fixtures.seated(partner, SeatRole.DELEGATE));
    Screen.open(CommitmentsNavigation.list());
    assertThat($(Button.class).withText("Confirm our share…").exists()).isFalse();

    Screen.signIn(partner.focalPoint());
    Screen.open(CommitmentsNavigation.list());
    assertThat(Screen.text($(WaitingShares.class).single()))
        .contains("Fibre to 300 villages", member.name(), "Training", "200,000");
    test($(Button.class).withText("Confirm our share…").single()).click();
    test($(ConfirmDialog.class).single()).confirm();

    assertThat($(WaitingShares.class).exists()).isFalse();
    assertThat(Screen.text($(CommitmentsView.class).single()))
        .contains("is confirmed", "Commitments that we have joined", "1,700,000");
  }

  @Test
  void showsAPublishedCommitmentToOtherMembersWithoutAnythingToDo() {
    var id = fixtures.published(member);
    Screen.signIn(fixtures.member("Reader").focalPoint());

    Screen.open(CommitmentsNavigation.address(id));

    assertThat(Screen.text($(CommitmentView.class).single()))
        .contains("Fibre to 300 villages", "Published", "Ghana, Kenya", "1 January 2025")
        .contains("Others know of " + id)
        .doesNotContain("Withdraw…", "Correct…");
    assertThat($(Anchor.class).withText("Public page").single().getHref())
        .startsWith("/commitments/P2C-C-");
  }

  @Test
  void leadsToNoPublicPageBeforeThereIsOne() {
    var id = fixtures.submitted(member, CommitmentFixtures.content());

    Screen.open(CommitmentsNavigation.address(id));

    assertThat($(Anchor.class).withText("Version for paper").exists()).isTrue();
    assertThat($(Anchor.class).withText("Public page").exists()).isFalse();
  }

  @Test
  void doesNotExistForOthersBeforeItIsPublished() {
    var id = fixtures.submitted(member, CommitmentFixtures.content());
    Screen.signIn(fixtures.member("Stranger").focalPoint());

    Screen.open(CommitmentsNavigation.address(id));

    assertThat($(CommitmentView.class).exists()).isFalse();
  }

  @Test
  void correctsWithAReasonAndShowsOldAndNew() {
    var id = fixtures.published(member);
    Screen.open(CommitmentsNavigation.correction(id));
    assertThat(Screen.text($(CorrectionView.class).single())).contains("Nothing is changed yet");

    test($(TextField.class).withId("pledge-amount").single()).setValue("2,000,000");
    assertThat(Screen.text($(ChangeTable.class).single()))
        .contains("Amount", "1,500,000", "2,000,000");
    test($(Button.class).withText("Publish the correction…").single()).click();
    test($(TextArea.class).withCaption("Reason").single()).setValue("A slip of the pen.");
    test($(Button.class).withText("Publish the correction").single()).click();

    assertThat(fixtures.publishedAmount(id)).isEqualByComparingTo("2000000");
    assertThat(Screen.text($(CorrectionTable.class).single()))
        .contains("Amount", "1,500,000", "2,000,000", "A slip of the pen.");
  }

  @Test
  void withdrawsWithAReasonOnly() {
    var id = fixtures.published(member);
    Screen.open(CommitmentsNavigation.address(id));

    test($(Button.class).withText("Withdraw…").single()).click();
    test($(Button.class).withText("Withdraw").single()).click();
    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.PUBLISHED);
    test($(TextArea.class).single()).setValue("The funds are gone.");
    test($(Button.class).withText("Withdraw").single()).click();

    assertThat(fixtures.status(id)).isEqualTo(CommitmentStatus.WITHDRAWN);
    assertThat(Screen.text($(CommitmentView.class).single()))
        .contains("The commitment is withdrawn.", "The funds are gone.");
  }

  @Test
  void letsAPartnerLeaveWithAReasonAndKeepsBothTotalsVisible() {
    var partner = fixtures.member("Partner");
    var id = fixtures.published(member);
    var share = shares.propose(id, partner.id(), new BigDecimal("200000"), "Training");
    fixtures.run(partner.focalPoint(), () -> shares.confirm(share));
    Screen.signIn(fixtures.seated(partner, SeatRole.DELEGATE));
    Screen.open(CommitmentsNavigation.address(id));
    assertThat(Screen.text($(OwnShare.class).single())).contains("200,000", "Training");
    assertThat($(Button.class).withText("Leave the commitment…").exists()).isFalse();

    Screen.signIn(partner.focalPoint());
    Screen.open(CommitmentsNavigation.address(id));
    test($(Button.class).withText("Leave the commitment…").single()).click();
    test($(TextArea.class).single()).setValue("The budget was cut.");
    test($(Button.class).withText("Leave").single()).click();

    assertThat($(OwnShare.class).exists()).isFalse();
    assertThat(Screen.text($(CommitmentView.class).single()))
        .contains("Your organisation has left", "A partner has left");
    assertThat(Screen.text($(CorrectionTable.class).single()))
        .contains("Partner", partner.name(), "The budget was cut.")
        .contains("Total with the partners’ shares", "1,700,000", "1,500,000");
    Screen.signIn(member.focalPoint());
    Screen.open(CommitmentsNavigation.address(id));
    assertThat(Screen.text($(CommitmentView.class).single())).contains("Has left", "focal point");
  }

  @Test
  void showsADraftOnPaperToItsOrganisation() {
    var id = fixtures.draft(member, CommitmentFixtures.content());

    Screen.open(CommitmentsNavigation.print(id));

    assertThat(Screen.text($(PrintView.class).single()))
        .contains("Fibre to 300 villages", "Not public", "We lay fibre", "Name and signature");
  }
}
