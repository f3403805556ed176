package org.partner2connect.commitments.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.actionplans.ActionRow;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.actionplans.PlanReference;
import org.partner2connect.actionplans.PlanStatus;
import org.partner2connect.commitments.CommitmentContent.Delivery;
import org.partner2connect.commitments.CommitmentContext;
import org.partner2connect.commitments.CommitmentFixtures;
import org.partner2connect.commitments.ui.Choices.PlannedAction;
import org.partner2connect.drafting.DocumentId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** What the table of a plan's actions shows of commitments, and the draft that begins there. */
@CommitmentContext
@ViewPackages(classes = DraftView.class)
class ActionCommitmentsTests extends SpringBrowserlessTest {

  private static final PlanId PLAN = new PlanId(Ids.next());

  private static final ActionRow ACTION =
      new ActionRow(
          Ids.next(),
          "2.4",
          "Train 500 teachers",
          null,
          List.of(),
          List.of("TCD", "XXX"),
          List.of("4.4", "99.z"),
          null,
          null,
          Set.of());

  @Autowired CommitmentFixtures fixtures;
  @Autowired ActionCommitments section;
  @Autowired Choices choices;

  @AfterEach
  void signsOut() {
    TestSignIn.signOut();
  }

  @Test
  void offersThoseWhoSitForAMemberToDeliverAnAction() {
    Screen.signIn(fixtures.member("Fibre Union").focalPoint());

    var content = Objects.requireNonNull(section.contents(PLAN, List.of(ACTION)).get(ACTION.id()));

    assertThat(Screen.text(content)).contains("None yet", "Deliver this action…");
    assertThat($(Anchor.class, content).single().getHref())
        .isEqualTo(CommitmentsNavigation.newFor(PLAN, ACTION.id()));
  }

  @Test
  void showsOthersWhatThereIsOnly() {
    Screen.signIn(fixtures.moderator(), "SECRETARIAT");

    var content = Objects.requireNonNull(section.contents(PLAN, List.of(ACTION)).get(ACTION.id()));

    assertThat(Screen.text(content)).isEqualTo("None yet");
  }

  @Test
  void beginsADraftWithWhatThePlanSays() {
    var plan =
        new PlanReference(
            PLAN,
            new WorkingGroupId(Ids.next()),
            "2022",
            PlanStatus.DRAFTING,
            new DocumentId(Ids.next()));

    var draft = choices.drafted(new PlannedAction(plan, FocusArea.ADOPTION, ACTION), "fr");

    assertThat(draft.language()).isEqualTo("fr");
    assertThat(draft.area()).isEqualTo(FocusArea.ADOPTION);
    assertThat(draft.title(Locale.ENGLISH)).isEqualTo("Train 500 teachers");
    assertThat(draft.reach().countries()).containsExactly("TCD");
    assertThat(draft.targets()).containsExactly("4.4");
    assertThat(draft.deliveries()).containsExactly(new Delivery(PLAN, ACTION.id()));
    assertThat(draft.period().ends()).isNull();
  }
}
