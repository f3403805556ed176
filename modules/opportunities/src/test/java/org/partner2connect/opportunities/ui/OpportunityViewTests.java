package org.partner2connect.opportunities.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.opportunities.OpportunitiesContext;
import org.partner2connect.opportunities.OpportunityBoard;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.OpportunityFilter;
import org.partner2connect.opportunities.OpportunityFixtures;
import org.partner2connect.opportunities.OpportunityFixtures.Member;
import org.partner2connect.opportunities.OpportunityId;
import org.partner2connect.opportunities.OpportunityQueries;
import org.partner2connect.opportunities.OpportunityType;
import org.partner2connect.opportunities.introductions.Introducing;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.uikit.DayField;
import org.springframework.beans.factory.annotation.Autowired;
import p2c.runtime.TestSignIn;

/** The pages of needs and offers, without a browser. */
@OpportunitiesContext
@ViewPackages(classes = BoardView.class)
class OpportunityViewTests extends SpringBrowserlessTest {

  @Autowired OpportunityFixtures fixtures;
  @Autowired OpportunityBoard board;
  @Autowired OpportunityQueries queries;
  @Autowired Introducing introducing;

  private Member ministry;
  private Member carrier;

  @BeforeEach
  void knowsTwoMembers() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    fixtures.clear();
    ministry = fixtures.focalPoint("Ministry of Backhaul");
    carrier = fixtures.focalPoint("Carrier of the Sahel");
  }

  @AfterEach
  void clears() {
    TestSignIn.signOut();
    fixtures.clear();
  }

  @Test
  void listsAndFilters() {
    need("Backhaul, Chad");
    fixtures.signIn(carrier.person());
    UI.getCurrent().navigate(OpportunitiesNavigation.list());
    assertThat($(Anchor.class).withText("Backhaul, Chad").exists()).isTrue();
    UI.getCurrent()
        .navigate(OpportunitiesNavigation.list(), QueryParameters.fromString("kind=offer"));
    assertThat($(Anchor.class).withText("Backhaul, Chad").exists()).isFalse();
    $(Button.class).withText("Clear filters").all().getFirst().click();
    assertThat($(Anchor.class).withText("Backhaul, Chad").exists()).isTrue();
  }

  @Test
  void doesNotExistForWhoeverSitsNowhere() {
    var id = need("Backhaul, Chad");
    fixtures.signIn(fixtures.someone("Stranger", "en"));
    for (var place :
        new String[] {
          OpportunitiesNavigation.list(),
          OpportunitiesNavigation.own(),
          OpportunitiesNavigation.NEW_ROUTE,
          OpportunitiesNavigation.address(id),
          OpportunitiesNavigation.edit(id)
        }) {
      UI.getCurrent().navigate(place);
      assertThat($(H1.class).exists()).as(place).isFalse();
      assertThat($(Button.class).exists()).as(place).isFalse();
    }
  }

  @Test
  void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped() {
    fixtures.signIn(ministry.person());
    UI.getCurrent().navigate(OpportunitiesNavigation.NEW_ROUTE);
    field("Title").setValue("a".repeat(151));
    field("Amount from (optional)").setValue("1000000000000000000");
    field("Amount up to (optional)").setValue("NaN");
    day("First day (optional)").setValue(LocalDate.of(2031, 2, 1));
    day("Last day (optional)").setValue(LocalDate.of(2031, 1, 1));
    $(Button.class).withText("Post it").single().click();

    assertThat(field("Title").getErrorMessage()).isEqualTo("Use at most 150 characters.");
    assertThat(field("Title").getValue()).hasSize(151);
    assertThat($(TextArea.class).withCaption("Scope").single().isInvalid()).isTrue();
    assertThat(field("Amount from (optional)").isInvalid()).isTrue();
    assertThat(field("Amount up to (optional)").isInvalid()).isTrue();
    assertThat(day("Last day (optional)").getErrorMessage())
        .isEqualTo("The last day must not be before the first day.");
    assertThat(action().getErrorMessage()).startsWith("Say what it is about");
    assertThat(type().isInvalid()).isTrue();
    assertThat(count()).isZero();
  }

  @Test
  void postsANeedAndOpensItsPage() {
    fixtures.signIn(ministry.person());
    UI.getCurrent().navigate(OpportunitiesNavigation.NEW_ROUTE);
    type().setValue(OpportunityType.INFRASTRUCTURE);
    field("Title").setValue("Backhaul partner, Chad");
    $(TextArea.class).withCaption("Scope").single().setValue("2 Gbit/s");
    area().setValue(FocusArea.ACCESS);
    field("Amount from (optional)").setValue("USD 1 500 000");
    $(Button.class).withText("Post it").single().click();

    assertThat($(H1.class).single().getText()).isEqualTo("Backhaul partner, Chad");
    assertThat(count()).isEqualTo(1);
    assertThat(text()).contains("USD 1,500,000", "Ministry of Backhaul", "Nothing fits yet");
    assertThat(text()).doesNotContain("@example.org");
  }

  @Test
  void leadsFromAMatchToAnAcceptedIntroduction() {
    var need = need("Backhaul, Chad");
    var offer =
        fixtures.as(carrier.person(), () -> board.post(OpportunityFixtures.offer("Fibre, Chad")));
    fixtures.signIn(carrier.person());
    UI.getCurrent().navigate(OpportunitiesNavigation.address(offer));
    assertThat(text()).contains("Same country: Chad", "Shared SDG target: 9.c");
    $(Button.class).withText("Propose an introduction…").single().click();
    $(Button.class).withText("Propose the introduction").single().click();
    var message = $(TextArea.class).withCaption("Your message").single();
    assertThat(message.getErrorMessage()).startsWith("Write a message");
    message.setValue("Our fibre ends at your border.");
    $(Button.class).withText("Propose the introduction").single().click();
    assertThat(text()).contains("Waiting for an answer").doesNotContain("@example.org");

    fixtures.signIn(ministry.person());
    UI.getCurrent().navigate(OpportunitiesNavigation.own());
    assertThat(text())
        .contains("One introduction waits for your answer", "Our fibre ends at your border.");
    $(Button.class).withText("Accept…").single().click();
    var dialog = $(ConfirmDialog.class).single();
    test(dialog).confirm();
    assertThat(text()).contains(carrier.person().email(), "Accepted");
    assertThat($(Button.class).withText("Begin a joint commitment").exists()).isTrue();
    UI.getCurrent().navigate(OpportunitiesNavigation.address(need));
    assertThat(text()).contains(carrier.person().email());
  }

  @Test
  void tellsWhoeverIsSecondAndKeepsWhatWasTyped() {
    var id = need("Backhaul, Chad");
    fixtures.signIn(ministry.person());
    UI.getCurrent().navigate(OpportunitiesNavigation.edit(id));
    field("Title").setValue("Mine");
    board.change(id, 0, OpportunityFixtures.need("Theirs"));
    $(Button.class).withText("Save the change").single().click();
    assertThat(text()).contains("Somebody else changed or closed P2C-O-");
    assertThat(field("Title").getValue()).isEqualTo("Mine");
    assertThat(find(id).content().title()).isEqualTo("Theirs");
  }

  @Test
  void beginsACallForPartnersFromAnActionForThoseWhoLeadItsGroup() {
    var group = fixtures.group(FocusArea.ADOPTION);
    var action = fixtures.action(group.id(), "Find backhaul for landlocked members");
    var address = OpportunitiesNavigation.callFor(new PlanId(action.plan()), action.id());
    var query = QueryParameters.fromString(address.substring(address.indexOf('?') + 1));
    fixtures.signIn(carrier.person());
    UI.getCurrent().navigate(OpportunitiesNavigation.NEW_ROUTE, query);
    assertThat($(TextField.class).exists()).isFalse();

    var leader = fixtures.leader(group.id(), "Organisation of a vice-chair");
    fixtures.signIn(leader.person());
    UI.getCurrent().navigate(OpportunitiesNavigation.NEW_ROUTE, query);
    assertThat(((ActionChoice) action().getValue()).label())
        .isEqualTo("1.1 Find backhaul for landlocked members");
    type().setValue(OpportunityType.INFRASTRUCTURE);
    field("Title").setValue("Partners for backhaul");
    $(TextArea.class).withCaption("Scope").single().setValue("Everything.");
    $(Button.class).withText("Call for partners").single().click();
    assertThat(text()).contains("Working group 2, ADOPTION", "Chad");
  }

  private OpportunityId need(String title) {
    return fixtures.as(ministry.person(), () -> board.post(OpportunityFixtures.need(title)));
  }

  private OpportunityDetail find(OpportunityId id) {
    return queries.find(id).orElseThrow();
  }

  private int count() {
    return queries.count(OpportunityFilter.OPEN);
  }

  private String text() {
    return UI.getCurrent()
        .getChildren()
        .map(Component::getElement)
        .map(element -> element.getTextRecursively())
        .reduce("", String::concat);
  }

  private TextField field(String label) {
    return $(TextField.class).withCaption(label).single();
  }

  private DayField day(String label) {
    return $(DayField.class).withCaption(label).single();
  }

  @SuppressWarnings("unchecked")
  private Select<OpportunityType> type() {
    return $(Select.class).withCaption("Type").single();
  }

  @SuppressWarnings("unchecked")
  private Select<FocusArea> area() {
    return $(Select.class).withCaption("Focus area (optional)").single();
  }

  private ComboBox<?> action() {
    return $(ComboBox.class).all().stream()
        .filter(field -> field.getLabel().startsWith("Action of"))
        .findFirst()
        .orElseThrow();
  }
}
