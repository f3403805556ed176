package org.partner2connect.insights.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.insights.InsightsContext;
import org.partner2connect.insights.PlanRows;
import org.partner2connect.insights.RegisterRows;
import org.partner2connect.insights.RegisterRows.Row;
import org.partner2connect.insights.SignedIn;
import org.partner2connect.insights.SignedIn.Someone;
import org.partner2connect.kernel.Ids;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.workinggroups.GroupRole;
import org.partner2connect.workinggroups.WorkingGroupReference;
import org.springframework.beans.factory.annotation.Autowired;

/** The coverage of a plan in the workspace, without a browser. */
@InsightsContext
@ViewPackages(classes = CoverageView.class)
class CoverageViewTests extends SpringBrowserlessTest {

  private static final String CALL = "Call for partners…";

  @Autowired RegisterRows register;
  @Autowired PlanRows plans;
  @Autowired SignedIn signedIn;
  @Autowired CoverageSection section;

  WorkingGroupReference group;
  PlanId plan;
  UUID fibre;
  UUID skills;

  @BeforeEach
  void makesAPlan() {
    clear();
    UI.getCurrent().setLocale(Locale.ENGLISH);
    group = signedIn.group(FocusArea.ACCESS);
    plan = plans.plan(group);
    fibre = plans.action(plan, 1, "Lay fibre", "TCD", "NER");
    skills = plans.action(plan, 2, "Teach <b>skills</b>", "NER");
    var commitment = register.add(Row.of("P2C-C-001"), "Fibre for Chad", "TCD");
    plans.delivers(commitment, plan, fibre);
  }

  @AfterEach
  void clear() {
    plans.clear();
    register.clear();
    signedIn.nobody();
  }

  @Test
  void showsMembersTheGapsAndNothingToCallWith() {
    open(delegate());
    assertThat($(Paragraph.class).withClassName("coverage-count").single().getText())
        .isEqualTo("1 of 2 actions has no commitment.");
    assertThat(lines()).hasSize(2);
    assertThat(lines().getFirst()).contains("1.2", "Teach <b>skills</b>", "No commitment");
    assertThat(lines().get(1)).contains("1.1", "P2C-C-001", "Fibre for Chad", "Sample Union");
    assertThat($(Anchor.class).withText(CALL).exists()).isFalse();
  }

  @Test
  void leadsTheChairToACallForTheGapOnly() {
    open(holder(GroupRole.CHAIR));
    var call = $(Anchor.class).withText(CALL).single();
    assertThat(call.getHref()).contains(plan.toString()).contains(skills.toString());
    assertThat(call.getElement().getAttribute("aria-label")).contains("1.2");
  }

  @Test
  void leadsTheViceChairToACallButNotTheRapporteur() {
    open(holder(GroupRole.VICE_CHAIR));
    assertThat($(Anchor.class).withText(CALL).exists()).isTrue();
    open(holder(GroupRole.RAPPORTEUR));
    assertThat($(Anchor.class).withText(CALL).exists()).isFalse();
  }

  @Test
  void showsAnOpenCallInsteadOfTheWayToOne() {
    plans.call(group, plan, skills, "Teachers wanted");
    open(holder(GroupRole.CHAIR));
    assertThat($(Anchor.class).withText("Teachers wanted").exists()).isTrue();
    assertThat($(Anchor.class).withText(CALL).exists()).isFalse();
  }

  @Test
  void takesItsFiltersFromTheAddress() {
    signedIn.as(delegate());
    navigate("show=WITHOUT&country=NER");
    assertThat(lines()).hasSize(2).allMatch(line -> line.contains("No commitment"));
    navigate("show=WITH");
    assertThat(lines()).hasSize(1);
    navigate("country=GHA");
    assertThat($(EmptyState.class).single().getElement().getTextRecursively())
        .contains("No action fits.");
    navigate("show=%3Cscript%3E&country=x&group=y");
    assertThat(lines()).hasSize(2);
  }

  @Test
  void saysWhereNoCommitmentReaches() {
    open(delegate());
    var text = $(PlacesSection.class).single().getElement().getTextRecursively();
    assertThat(text).contains("Actions name 2 countries; no commitment reaches 1 of them.");
    assertThat($(CountryTable.class).single().getElement().getTextRecursively())
        .containsSubsequence("Niger", "No commitment", "Chad", "Reached");
  }

  @Test
  void saysWhenAPlanHasNoActions() {
    plans.remove(fibre);
    plans.remove(skills);
    open(delegate());
    assertThat($(EmptyState.class).single().getElement().getTextRecursively())
        .contains("The plan has no actions yet.");
  }

  @Test
  void doesNotExistForThoseWhoMayNotReadThePlan() {
    signedIn.as();
    navigate("");
    assertThat($(ActionsSection.class).exists()).isFalse();
    assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("Lay fibre");
  }

  @Test
  void standsOnThePageOfTheGroup() {
    signedIn.as(holder(GroupRole.CHAIR));
    assertThat(section.showFor(group.id())).isTrue();
    var content = section.content(group.id());
    assertThat(content.getElement().getTextRecursively())
        .contains("1 of 2 actions has no commitment.")
        .contains("Make a call for partners");
    signedIn.as();
    assertThat(section.showFor(group.id())).isFalse();
  }

  @Test
  void speaksFrench() {
    UI.getCurrent().setLocale(Locale.FRENCH);
    open(delegate());
    assertThat($(Paragraph.class).withClassName("coverage-count").single().getText())
        .isEqualTo("1 action sur 2 n’a pas d’engagement.");
  }

  private List<String> lines() {
    return $(ListItem.class).all().stream()
        .filter(ActionLine.class::isInstance)
        .map(line -> line.getElement().getTextRecursively())
        .toList();
  }

  private Someone delegate() {
    return signedIn.delegateOf("Sample Academy " + Ids.next(), null);
  }

  private Someone holder(GroupRole role) {
    var person = delegate();
    signedIn.takesPart(person, group, role);
    return person;
  }

  private void open(Someone person) {
    signedIn.as(person);
    navigate("");
  }

  private void navigate(String query) {
    UI.getCurrent().navigate(CoverageNavigation.address(plan), QueryParameters.fromString(query));
  }
}
