package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From the letter to a working member: the form on a bad line, the question and its answer, the
 * decision, the invitation, the first sign-in, a colleague, and the first words in the plan.
 */
@ExtendWith(Stage.class)
class JoiningJourneyIT {

  private static final String PASSWORD = "a-long-enough-password";

  private final String tag = Long.toString(System.nanoTime(), 36);

  @Test
  void anOrganisationComesInAndItsPeopleWriteInThePlan(Cast cast) {
    String organisation = "Institut imaginaire des réseaux ruraux " + tag;
    String address = "awa@institut-" + tag + ".example";
    Mailbox mailbox = new Mailbox(cast.system(), address);
    String number = expressInterestOnABadLine(cast, organisation, address);
    mailbox.with(number + "\u202f: votre manifestation d’intérêt est arrivée");

    Page moderator = cast.signedIn("secretariat");
    Queue queue = new Queue(moderator).open(number, "to-decide");
    queue.ask("Dans quels districts travaillez-vous ?");
    queue.says(number + " waits for the reply");
    answer(cast, mailbox.link("une question au sujet", "/join/status/"), "Dans douze districts.");
    queue.open(number, "to-decide");
    assertThat(queue.detail()).containsText("Dans douze districts.");
    queue.accept();
    queue.says(number + " is accepted");

    Page focalPoint = cast.visitor(1280, ColorScheme.LIGHT, "fr-FR");
    register(focalPoint, mailbox.link("bienvenue", "/invitations/"), address, "Awa");
    Locator welcome = focalPoint.locator(".welcome");
    assertThat(welcome).containsText("Votre organisation est admise");
    assertThat(welcome).containsText(organisation);
    Page delegate = bringAColleague(cast, focalPoint);
    delegate.locator(".welcome a[href*='plans/']").first().click();
    PlanPage plan = PlanPage.on(delegate);
    plan.startParagraph();
    String words = "Twelve districts have no line at all, " + tag;
    plan.type(words);
    plan.isSaved();
    cast.opened("chair", plan.address()).shows(words, 10_000);
  }

  @Test
  void whoeverIsDeclinedReadsWhy(Cast cast) {
    String address = "director@lottery-" + tag + ".example";
    JoinForm form = JoinForm.on(cast.visitor(), "en");
    form.organisation("Imaginary Lottery " + tag, "OTHER", "CHE", "ACCELERATE", "To sell tickets.");
    form.person("Director", address, "en");
    form.sendLikeAPerson();
    String number = form.number();
    Queue queue = new Queue(cast.signedIn("secretariat")).open(number, "to-decide");
    queue.decline("A lottery connects nobody.");
    queue.says(number + " is declined");
    Mailbox mailbox = new Mailbox(cast.system(), address);
    Assertions.assertThat(mailbox.with("was not accepted").text())
        .contains("A lottery connects nobody.");
    Page applicant = cast.visitor(360, ColorScheme.DARK, "en-GB");
    applicant.navigate(mailbox.link("was not accepted", "/join/status/"));
    assertThat(applicant.locator("main")).containsText("A lottery connects nobody.");
  }

  @Test
  void withoutScriptTheAddressIsConfirmedFirst(Cast cast) {
    String address = "rector@plain-" + tag + ".example";
    Page visitor = cast.visitorWithoutScript();
    JoinForm form = JoinForm.on(visitor, "en");
    form.organisation("University of Plain Pages " + tag, "ACADEMIA", "KEN", "ADOPTION", "");
    form.person("Rector", address, "en");
    form.send();
    String number = form.number();
    Page moderator = cast.signedIn("secretariat");
    new Queue(moderator).open(number, "unconfirmed");
    visitor.navigate(
        new Mailbox(cast.system(), address).link(number + ": your expression", "/join/status/"));
    visitor.locator("form[action$='/confirm'] button").click();
    assertThat(visitor.locator("[role=status]")).isVisible();
    new Queue(moderator).open(number, "to-decide");
  }

  @Test
  void whatComesAfterTheDeadlineStandsOnTheLateList(Cast cast) {
    Page moderator = cast.signedIn("secretariat");
    try (var deadline = DeadlinePassed.in(cast.system())) {
      JoinForm form = JoinForm.on(cast.visitor(360, ColorScheme.LIGHT, "en-GB"), "en");
      assertThat(form.page().locator("main")).containsText("late");
      form.organisation("Late Ministry " + tag, "MEMBER_STATE", "GHA", "ACCESS", "Better late.");
      form.person("Secretary", "late@ministry-" + tag + ".example", "en");
      form.sendLikeAPerson();
      assertThat(form.page().locator("main")).containsText("late");
      new Queue(moderator).open(form.number(), "late");
      Assertions.assertThat(deadline).isNotNull();
    }
  }

  /** The line is slow, breaks at the ninth field, and the page is closed and opened again. */
  private String expressInterestOnABadLine(Cast cast, String organisation, String address) {
    Page page = cast.visitor(360, ColorScheme.LIGHT, "fr-FR");
    slowDown(page);
    JoinForm form = JoinForm.on(page, "fr");
    form.organisation(organisation, "ACADEMIA", "SEN", "ACCESS", "Relier douze districts.");
    form.field("contribution").fill("Des formateurs.");
    form.field("contact").fill("Awa Modèle, directrice");
    page.context().setOffline(true);
    form.field("email").fill(address);
    Page again = page.context().newPage();
    page.close();
    again.context().setOffline(false);
    form = JoinForm.on(again, "fr");
    assertThat(again.locator("#restored")).isVisible();
    assertThat(form.field("organisation")).hasValue(organisation);
    assertThat(form.field("email")).hasValue(address);
    assertThat(again.locator("input[name=areas][value=ACCESS]")).isChecked();
    form.sendLikeAPerson();
    return form.number();
  }

  /** As on a line of the second generation: 50 kB/s and 300 ms. */
  private static void slowDown(Page page) {
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", 300);
    line.addProperty("downloadThroughput", 50_000);
    line.addProperty("uploadThroughput", 50_000);
    page.context().newCDPSession(page).send("Network.emulateNetworkConditions", line);
  }

  private static void answer(Cast cast, String link, String words) {
    Page applicant = cast.visitor(360, ColorScheme.LIGHT, "fr-FR");
    applicant.navigate(link);
    applicant.locator("#answer").fill(words);
    applicant.locator("form[action$='/answer'] button").click();
    assertThat(applicant.locator("[role=status]").first()).isVisible();
  }

  /** Opens the invitation, makes an account at Keycloak, accepts, and arrives in the workspace. */
  private static void register(Page page, String link, String address, String firstName) {
    page.navigate(link);
    page.locator("button[value=register]").click();
    page.locator("#username").fill(address.replace('@', '.'));
    page.locator("#email").fill(address);
    page.locator("#password").fill(PASSWORD);
    page.locator("#password-confirm").fill(PASSWORD);
    page.locator("#firstName").fill(firstName);
    page.locator("#lastName").fill("Modèle");
    page.locator("#kc-form-buttons [type=submit], #kc-register-form [type=submit]").first().click();
    page.waitForURL("**/invitation*");
    page.locator("button.main").click();
    page.waitForURL("**/workspace/**");
  }

  private Page bringAColleague(Cast cast, Page focalPoint) {
    String address = "binta@institut-" + tag + ".example";
    focalPoint.locator(".welcome a[href='organisation']").click();
    focalPoint
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inviter quelqu’un…"))
        .click();
    Locator dialog = focalPoint.locator("vaadin-dialog");
    dialog.locator("vaadin-text-field input").fill("Binta Exemple");
    dialog.locator("vaadin-email-field input").fill(address);
    dialog
        .getByRole(
            AriaRole.BUTTON,
            new Locator.GetByRoleOptions().setName("Envoyer l’invitation").setExact(true))
        .click();
    Page delegate = cast.visitor(1280, ColorScheme.LIGHT, "en-GB");
    String link = new Mailbox(cast.system(), address).link("Partner2Connect", "/invitations/");
    register(delegate, link, address, "Binta");
    return delegate;
  }
}
