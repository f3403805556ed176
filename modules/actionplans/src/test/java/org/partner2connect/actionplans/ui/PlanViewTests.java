package org.partner2connect.actionplans.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.actionplans.PlanContext;
import org.partner2connect.actionplans.PlanFixtures;
import org.partner2connect.actionplans.PlanFixtures.Someone;
import org.partner2connect.actionplans.PlanReference;
import org.partner2connect.drafting.DocumentTokens;
import org.partner2connect.drafting.late.HandedIn;
import org.partner2connect.drafting.late.LateContributions;
import org.partner2connect.drafting.ui.DocumentEditorSection;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.uikit.Crumbs.Crumb;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.ui.WorkingGroupNavigation;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The page of a plan and the plans on the page of their group, without a browser. */
@PlanContext
@ViewPackages(classes = {PlanView.class, WorkingGroupNavigation.class})
class PlanViewTests extends SpringBrowserlessTest {

  @Autowired PlanFixtures fixtures;
  @Autowired DocumentTokens tokens;
  @Autowired LateContributions contributions;

  PlanReference plan;

  @BeforeEach
  void opensAPlan() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    plan = fixtures.plan(FocusArea.ACCESS);
  }

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void showsAParticipantTheTextToWriteAndItsActions() {
    signIn(fixtures.holder(plan.group(), GroupRole.PARTICIPANT));

    openPlan();

    assertThat($(H1.class).single().getText())
        .isEqualTo("Action plan: Connecting people everywhere");
    assertThat($(DocumentEditorSection.class).single().getElement().getAttribute("access"))
        .isEqualTo("write");
    assertThat($(PlanView.class).single().crumbs())
        .containsExactly(new Crumb("ACCESS", "groups/" + plan.group()), Crumb.here("Action plan"));
    assertThat(textOf($(PhaseBar.class).single())).startsWith("Drafting");
  }

  @Test
  void showsAnObserverTheTextToRead() {
    signIn(fixtures.holder(plan.group(), GroupRole.OBSERVER));

    openPlan();

    assertThat($(DocumentEditorSection.class).single().getElement().getAttribute("access"))
        .isEqualTo("read");
  }

  @Test
  void doesNotExistForWhoeverHasNoMembership() {
    signIn(fixtures.someone("Newcomer"));

    openPlan();

    assertThat($(PlanView.class).exists()).isFalse();
    assertThat($(DocumentEditorSection.class).exists()).isFalse();
  }

  @Test
  void doesNotExistUnderAnAddressThatNobodyGave() {
    signIn(fixtures.holder(plan.group(), GroupRole.CHAIR));

    UI.getCurrent().navigate("plans/nonsense");

    assertThat($(PlanView.class).exists()).isFalse();
  }

  @Test
  void saysInTheTableWhatIsMissing() {
    var chair = fixtures.holder(plan.group(), GroupRole.CHAIR);
    signIn(chair);
    openGroup();
    $(Button.class).withText("Open a further edition…").single().click();
    $(Button.class).withText("Open edition").single().click();

    assertThat($(PlanView.class).exists()).isTrue();
    var rows =
        $(NativeTableRow.class).all().stream()
            .map(PlanViewTests::textOf)
            .collect(Collectors.joining("\n"));
    assertThat(rows)
        .contains("Action without a title", "Incomplete", "lead organisation", "Not set");
  }

  @Test
  void refusesASecondEditionOfOneName() {
    signIn(fixtures.holder(plan.group(), GroupRole.CHAIR));
    openGroup();
    $(Button.class).withText("Open a further edition…").single().click();
    $(Input.class).single().setValue(plan.edition());

    $(Button.class).withText("Open edition").single().click();

    assertThat($(Paragraph.class).withClassName("wrong").single().getText())
        .contains(plan.edition());
    assertThat($(PlanView.class).exists()).isFalse();
    assertThat($(Button.class).withText("Open edition").single().isEnabled()).isTrue();
  }

  @Test
  void listsTheGroupsPlansOnItsPageAndOffersNoEditionToDelegates() {
    signIn(fixtures.delegate("Delegate"));

    openGroup();

    assertThat($(H1.class).single().getText()).isEqualTo("Connecting people everywhere");
    assertThat($(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains(ActionPlanNavigation.address(plan.id()));
    assertThat($(Button.class).withText("Open a further edition…").exists()).isFalse();
  }

  @Test
  void hidesTheGroupsPageFromWhoeverHasNoMembership() {
    signIn(fixtures.someone("Newcomer"));

    openGroup();

    assertThat($(H1.class).all())
        .extracting(H1::getText)
        .doesNotContain("Connecting people everywhere");
  }

  @Test
  void showsTheChairWhatCameTooLateAndThatItIsDone() {
    var writer = fixtures.holder(plan.group(), GroupRole.PARTICIPANT);
    fixtures.as(writer, () -> tokens.mint(plan.document()));
    fixtures.as(
        writer,
        () ->
            contributions.handIn(
                plan.document(),
                new HandedIn(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    HandedIn.Why.FROZEN,
                    "",
                    List.of(new HandedIn.Change("2. Villages", "", "<b>Twelve</b> villages.")))));
    signIn(fixtures.holder(plan.group(), GroupRole.CHAIR));

    openPlan();

    assertThat($(Anchor.class).withText("1 late contribution is waiting").exists()).isTrue();
    assertThat($(H2.class).withText("Late contributions").exists()).isTrue();
    assertThat($(LateWords.class).exists()).isFalse();
    $(Button.class).withText("Show the text").single().click();
    assertThat(textOf($(LateWords.class).single()))
        .contains("2. Villages", "Nothing: this is new", "<b>Twelve</b> villages.");
    $(Button.class).withText("Done").single().click();
    assertThat(textOf($(LateItem.class).single()))
        .contains("The text was closed for changes", "The CHAIR");
    assertThat($(Button.class).withText("Done").exists()).isFalse();
  }

  @Test
  void showsNoSectionWhereNothingCameTooLate() {
    signIn(fixtures.holder(plan.group(), GroupRole.CHAIR));

    openPlan();

    assertThat($(LatePanel.class).exists()).isFalse();
  }

  private void openPlan() {
    UI.getCurrent().navigate(ActionPlanNavigation.address(plan.id()));
  }

  private void openGroup() {
    UI.getCurrent().navigate(WorkingGroupNavigation.address(plan.group()));
  }

  private static void signIn(Someone person) {
    TestSignIn.signIn(PlanFixtures.signedIn(person));
  }

  private static String textOf(Component component) {
    return component.getElement().getTextRecursively();
  }
}
