package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An offer meets a need: both are posted about the same action, one side proposes an introduction,
 * the other accepts, each sees whom to write to only now, and the two begin a commitment together.
 */
@ExtendWith(Stage.class)
class OpportunityJourneyIT {

  private static final String ACTION = "Find backhaul for landlocked members";
  private static final String BOARD = "/workspace/opportunities";
  private static final Pattern NUMBER = Pattern.compile("P2C-O-[0-9]{3,}");

  private final String tag = Long.toString(System.nanoTime(), 36);
  private final String need = "Backhaul partner, Chad, " + tag;
  private final String offer = "Fibre to the border, " + tag;

  @Test
  void anOfferMeetsANeedAndBecomesAJointCommitment(Cast cast) {
    Page ministry = cast.signedIn("focal1");
    String number = post(ministry, "We need something", need);
    Page institute = cast.signedIn("focal2");
    post(institute, "We offer something", offer);
    propose(institute);

    Mailbox mailbox = new Mailbox(cast.system(), "focal1@example.org");
    Assertions.assertThat(mailbox.with(number).text())
        .contains("Our fibre ends at your border, " + tag)
        .doesNotContain("focal2@example.org");
    ministry.navigate(BOARD + "/ours");
    Locator introduction = introduction(ministry);
    assertThat(introduction).containsText("University of Exampleton");
    assertThat(ministry.locator("#main")).not().containsText("focal2@example.org");
    press(introduction, "Accept the introduction");
    ministry
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept").setExact(true))
        .click();
    assertThat(introduction(ministry)).containsText("focal2@example.org");

    institute.navigate(BOARD + "/ours");
    assertThat(introduction(institute)).containsText("focal1@example.org");
    press(introduction(institute), "Begin a joint commitment");
    institute.waitForURL("**/workspace/commitments/draft/**");
    assertThat(institute.getByLabel("Title").first()).hasValue(need);
    ministry.navigate(BOARD + "/ours");
    introduction(ministry).getByRole(AriaRole.LINK).filter(named(need)).last().click();
    ministry.waitForURL("**/workspace/commitments/**");
    assertThat(ministry.locator("#main")).containsText("University of Exampleton");
  }

  /** Posts it about the action of the plan, and answers with its number. */
  private static String post(Page page, String kind, String title) {
    page.navigate(BOARD + "/new");
    page.getByLabel(kind).click();
    choose(page, "Type", "Infrastructure");
    page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill(title);
    page.getByLabel("Scope", new Page.GetByLabelOptions().setExact(true)).fill("Two links.");
    Locator action =
        page.getByRole(
            AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Action of a plan (optional)"));
    action.fill("backhaul");
    page.getByRole(AriaRole.OPTION).filter(named(ACTION)).first().click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Post it")).click();
    assertThat(page.locator("h1")).hasText(title);
    assertThat(page.locator("#main")).containsText(ACTION);
    assertThat(page.locator("#main")).not().containsText("@example.org");
    var number = NUMBER.matcher(page.locator(".refline").first().textContent());
    Assertions.assertThat(number.find()).isTrue();
    return number.group();
  }

  private void propose(Page page) {
    Locator match = page.locator(".opp-matches > li").filter(named(need));
    assertThat(match).containsText("Same action of the plan");
    assertThat(match).containsText("Same country: Chad and Niger");
    match.getByRole(AriaRole.BUTTON).click();
    Locator dialog = page.locator("vaadin-dialog");
    dialog.getByLabel("Your message").fill("Our fibre ends at your border, " + tag);
    dialog
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Propose the introduction"))
        .click();
    assertThat(introduction(page)).containsText("Waiting for an answer");
  }

  private Locator introduction(Page page) {
    return page.locator(".opp-introduction").filter(named(need));
  }

  private static void choose(Page page, String field, String option) {
    page.locator("vaadin-select").filter(named(field)).first().click();
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option).setExact(true))
        .click();
  }

  private static void press(Locator place, String beginning) {
    place
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(beginning))
        .first()
        .click();
  }

  private static Locator.FilterOptions named(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
