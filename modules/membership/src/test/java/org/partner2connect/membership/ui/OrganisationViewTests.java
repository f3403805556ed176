package org.partner2connect.membership.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.Members;
import org.partner2connect.membership.Members.Someone;
import org.partner2connect.membership.MembershipContext;
import org.partner2connect.membership.MembershipFixtures;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.membership.directory.DirectoryConsent;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of an organisation, without a browser. */
@MembershipContext
@ViewPackages(classes = OrganisationView.class)
class OrganisationViewTests extends SpringBrowserlessTest {

  @Autowired MembershipFixtures fixtures;
  @Autowired Members members;
  @Autowired MembershipQueries membership;
  @Autowired Admission admission;
  @Autowired Delegations delegations;
  @Autowired DirectoryConsent consent;

  OrganisationId organisation;
  Someone focal;
  Someone delegate;

  @BeforeEach
  void seatsTwo() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    organisation = fixtures.organisation("Viewed Sample");
    focal = members.seated(organisation, SeatRole.FOCAL_POINT, "Fiona Focal");
    delegate = members.seated(organisation, SeatRole.DELEGATE, "Dan Delegate");
  }

  @AfterEach
  void signsOut() {
    members.signOut();
  }

  @Test
  void showsAFocalPointTheOwnPageWithEverythingToDo() {
    open(focal, MembershipNavigation.OWN);
    assertThat($(H1.class).single().getText()).isEqualTo("Viewed Sample");
    assertThat(words()).contains("Fiona Focal (you)", "Dan Delegate", "Open invitations");
    assertThat($(Button.class).all())
        .extracting(Button::getText)
        .contains("Edit profile", "Make focal point…", "Remove…", "Invite somebody…")
        .doesNotContain("Suspend…");
  }

  @Test
  void showsADelegateThePageToRead() {
    open(delegate, MembershipNavigation.OWN);
    assertThat(words()).contains("Fiona Focal", "Earlier terms");
    assertThat($(Button.class).all()).isEmpty();
    assertThat($(H2.class).all()).extracting(H2::getText).doesNotContain("Open invitations");
  }

  @Test
  void showsOtherMembersThePublicPartAndNewcomersNothing() {
    var other = fixtures.organisation("Other Sample");
    open(members.seated(other, SeatRole.FOCAL_POINT, "Other"), address());
    assertThat($(H1.class).single().getText()).isEqualTo("Viewed Sample");
    assertThat(words()).doesNotContain("Fiona", "Earlier terms");
    assertThat($(Button.class).all()).isEmpty();
    open(members.someone("Newcomer"), address());
    assertThat($(OrganisationView.class).exists()).isFalse();
  }

  @Test
  void tellsWhoeverHasNoOrganisationHowToComeToOne() {
    open(members.someone("Newcomer"), MembershipNavigation.OWN);
    assertThat(words()).contains("You do not sit for a member organisation.");
  }

  @Test
  void existsUnderNoMadeUpAddress() {
    open(focal, MembershipNavigation.OWN + "/nonsense");
    assertThat($(OrganisationView.class).exists()).isFalse();
    open(focal, MembershipNavigation.OWN + "/01890a5d-ac96-774b-bcce-b302099a8057");
    assertThat($(OrganisationView.class).exists()).isFalse();
  }

  @Test
  void removesADelegateAfterAsking() {
    open(focal, MembershipNavigation.OWN);
    button("Remove…").click();
    button("Remove from the organisation").click();
    assertThat(membership.seatOf(delegate.id())).isEmpty();
    assertThat($(Button.class).withText("Remove…").exists()).isFalse();
    assertThat($(SeatHistory.class).single().getElement().getTextRecursively())
        .contains("Dan Delegate");
  }

  @Test
  void tellsWhoeverDecidesASecondLater() {
    open(focal, MembershipNavigation.OWN);
    button("Remove…").click();
    fixtures.asSystem(() -> delegations.remove(organisation, delegate.id()));
    button("Remove from the organisation").click();
    assertThat(words($(DecisionDialog.class).single())).contains("was removed by somebody else");
  }

  @Test
  void handsTheRoleOverAndShowsThePageToReadAtOnce() {
    open(focal, MembershipNavigation.OWN);
    button("Make focal point…").click();
    button("Hand the role over").click();
    assertThat(membership.seatOf(delegate.id()).orElseThrow().role())
        .isEqualTo(SeatRole.FOCAL_POINT);
    assertThat($(Button.class).withText("Edit profile").exists()).isFalse();
  }

  @Test
  void keepsWhatWasTypedWhenItIsRefused() {
    open(focal, MembershipNavigation.OWN);
    button("Edit profile").click();
    field("Name").setValue("New <b>Name</b>");
    field("Web site").setValue("javascript:alert(1)");
    button("Save profile").click();
    assertThat(field("Web site").isInvalid()).isTrue();
    assertThat(field("Name").getValue()).isEqualTo("New <b>Name</b>");
    field("Web site").setValue("example.org");
    button("Save profile").click();
    assertThat($(H1.class).single().getText()).isEqualTo("New <b>Name</b>");
    assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("https://example.org");
  }

  @Test
  void tellsWhoeverSavesOverAnothersChange() {
    open(focal, MembershipNavigation.OWN);
    button("Edit profile").click();
    fixtures.asSystem(() -> admission.suspend(organisation, "r"));
    fixtures.asSystem(() -> admission.reinstate(organisation, "r"));
    field("Name").setValue("Too Late");
    button("Save profile").click();
    assertThat($(Paragraph.class).withClassName("wrong").single().getText()).isNotBlank();
    assertThat(field("Name").getValue()).isEqualTo("Too Late");
  }

  @Test
  void letsAPersonDecideAboutTheOwnNameInTheDirectory() {
    open(delegate, MembershipNavigation.OWN);
    $(Checkbox.class).single().setValue(true);
    assertThat(consent.given()).isTrue();
  }

  @Test
  void letsTheSecretariatSuspendWithAReasonOnly() {
    members.signIn(members.someone("Clerk"), "SECRETARIAT");
    UI.getCurrent().navigate(address());
    button("Suspend…").click();
    button("Suspend the membership").click();
    assertThat($(TextArea.class).single().isInvalid()).isTrue();
    $(TextArea.class).single().setValue("Fee not paid");
    button("Suspend the membership").click();
    assertThat(membership.seatOf(focal.id())).isEmpty();
    assertThat($(Button.class).withText("Reinstate…").exists()).isTrue();
  }

  @Test
  void offersNoDecisionAboutTheOwnOrganisation() {
    members.signIn(delegate, "SECRETARIAT");
    UI.getCurrent().navigate(MembershipNavigation.OWN);
    assertThat($(Button.class).all()).isEmpty();
    assertThat(words()).contains("Somebody else of the secretariat decides");
  }

  @Test
  void leadsFromAMergedOrganisationToTheOneItIs() {
    var survivor = fixtures.organisation("Surviving Sample");
    fixtures.asSystem(() -> admission.merge(organisation, survivor, "r"));
    open(focal, address());
    assertThat($(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains(MembershipNavigation.address(survivor));
    assertThat(words()).contains("Dan Delegate", "Merged");
  }

  private void open(Someone person, String address) {
    members.signIn(person);
    UI.getCurrent().navigate(address);
  }

  private String address() {
    return MembershipNavigation.address(organisation);
  }

  private Button button(String text) {
    return $(Button.class).withText(text).single();
  }

  private TextField field(String label) {
    return $(TextField.class).all().stream()
        .filter(field -> field.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private String words() {
    return words($(OrganisationView.class).single());
  }

  private static String words(Component component) {
    return component.getElement().getTextRecursively();
  }
}
