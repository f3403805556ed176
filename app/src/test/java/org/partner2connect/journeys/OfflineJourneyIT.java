package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The line is cut, the browser dies, the session ends: what was written is never lost. */
@ExtendWith(Stage.class)
class OfflineJourneyIT {

  private static final double HALF_A_MINUTE = 30_000;

  @Test
  void whatIsWrittenWithoutAConnectionJoinsThePlanWithAReceipt(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    PlanPage other = cast.opened("delegate1", chair.address());
    String mark = mark();
    BrowserContext line = chair.page().context();

    line.setOffline(true);
    says(chair.saveState(), "On this device only");
    chair.startParagraph();
    chair.type("First thought " + mark + ".");
    chair.page().waitForTimeout(2_000);
    chair.type(" Second thought.");
    says(chair.notice(), "Closing this page does not lose them");
    Assertions.assertThat(chair.saveState().innerText()).doesNotContain("Saved");
    chair.page().screenshot(picture("offline-plan"));
    other.startParagraph();
    other.type("Meanwhile " + mark + ".");
    other.isSaved();

    line.setOffline(false);
    says(chair.notice(), "Your 2 changes joined the plan at");
    chair.isSaved();
    chair.shows("Meanwhile " + mark + ".", HALF_A_MINUTE);
    other.shows("First thought " + mark + ". Second thought.", HALF_A_MINUTE);
  }

  @Test
  void aPlanThatWasOpenedOnceOpensAndIsEditedWithoutAServer(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    awaitWorker(chair.page());
    String mark = mark();
    PlanPage away;
    try (var _ = Outage.of(cast.system())) {
      chair.page().reload();
      away = PlanPage.shownOn(chair.page());
      assertThat(chair.page().locator(".offline-bar")).containsText("Without a connection");
      says(away.saveState(), "On this device only");
      away.startParagraph();
      away.type("Written without a server " + mark + ".");
      chair.page().reload();
      away.shows("Written without a server " + mark + ".", HALF_A_MINUTE);
      chair.page().screenshot(picture("offline-page"));
    }
    // The session died with the server; Keycloak still knows who this is.
    says(away.notice(), "Sign in again");
    Page window = away.page().waitForPopup(() -> button(away.notice(), "Sign in again").click());
    Assertions.assertThat(window).isNotNull();
    says(away.notice(), "joined the plan at");
    away.isSaved();
    away.page().reload();
    PlanPage.on(away.page()).shows("Written without a server " + mark + ".", HALF_A_MINUTE);
  }

  @Test
  void theKilledBrowserBringsItsWordsBack(
      Cast cast, @TempDir(cleanup = CleanupMode.NEVER) Path profile) {
    Page page = cast.visitorWithProfile(profile);
    cast.signIn(page, "chair", "/workspace/");
    PlanPage chair = PlanPage.openedFromHome(page);
    String address = chair.address();
    String mark = mark();
    page.context().setOffline(true);
    says(chair.saveState(), "On this device only");
    chair.startParagraph();
    chair.type("Typed before the power went " + mark + ".");
    page.waitForTimeout(1_000);
    kill(profile);

    Page again = cast.visitorWithProfile(profile);
    again.navigate(address);
    if (again.locator("#username").isVisible()) {
      cast.signIn(again, "chair", address);
    }
    PlanPage back = PlanPage.on(again);
    back.shows("Typed before the power went " + mark + ".", HALF_A_MINUTE);
    says(back.notice(), "joined the plan at");
    cast.opened("delegate1", address)
        .shows("Typed before the power went " + mark + ".", HALF_A_MINUTE);
    again.context().close();
  }

  @Test
  void whatLostItsRightMeanwhileIsHandedInAsALateContribution(Cast cast) {
    Api secretariat = Api.of(cast.system(), "secretariat");
    String participants =
        "/working-groups/" + TermEndedJourneyIT.access(secretariat) + "/participants";
    String chairId = TermEndedJourneyIT.chair(secretariat.get(participants));
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    String mark = mark();
    chair.page().context().setOffline(true);
    says(chair.saveState(), "On this device only");
    chair.startParagraph();
    chair.type("Too late " + mark + ".");
    secretariat.delete(participants + "/" + chairId);
    try {
      chair.page().context().setOffline(false);
      says(chair.notice(), "You may not write in this text any more.");
      chair.page().screenshot(picture("late"));
      button(chair.notice(), "Send to chair and rapporteur").click();
      says(chair.notice(), "Your changes are with the chair and the rapporteur.");
      chair.page().waitForFunction("async () => " + COPIES + " === 0");
    } finally {
      secretariat.put(participants + "/" + chairId, "{\"role\":\"CHAIR\"}");
    }
    chair.page().reload();
    PlanPage again = PlanPage.on(chair.page());
    Assertions.assertThat(again.text().innerText()).doesNotContain(mark);
    Locator newest = again.page().locator(".plan-late li").first();
    newest.getByText("Show the text").click();
    assertThat(newest.locator(".late-after")).containsText("Too late " + mark + ".");
  }

  @Test
  void whoeverIsSignedOutSignsInAgainInPlace(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    Page page = chair.page();
    String mark = mark();
    Page second = page.context().newPage();
    second.navigate("/workspace/");
    signOut(second);
    second.waitForURL("**/");

    says(chair.saveState(), "Signed out");
    chair.startParagraph();
    chair.type("Still here " + mark + ".");
    page.screenshot(picture("signed-out"));
    Page window = page.waitForPopup(() -> button(chair.notice(), "Sign in again").click());
    window.locator("#username").fill("chair");
    window.locator("#password").fill("demo");
    window.locator("#kc-login").click();
    chair.isSaved();
    cast.opened("delegate1", chair.address()).shows("Still here " + mark + ".", HALF_A_MINUTE);
  }

  @Test
  void signingOutLeavesNothingOnTheDevice(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    Page page = chair.page();
    page.waitForFunction("async () => " + COPIES + " === 1");
    signOut(page);
    page.waitForURL("**/");
    page.waitForFunction("async () => " + COPIES + " === 0");
  }

  @Test
  void signingOutWithUnsentChangesAsksFirst(Cast cast) {
    PlanPage chair = PlanPage.openedFromHome(cast.signedIn("chair"));
    Page page = chair.page();
    page.evaluate("() => { WebSocket.prototype.send = () => {} }");
    chair.startParagraph();
    chair.type("Not sent yet.");
    signOut(page);
    Locator question = page.locator("dialog.p2c-farewell");
    says(question, "1 change has not reached the server");
    page.screenshot(picture("farewell"));
    button(question, "Stay signed in").click();
    chair.shows("Not sent yet.", HALF_A_MINUTE);
    signOut(page);
    button(question, "Discard them and sign out").click();
    page.waitForURL("**/");
    page.waitForFunction("async () => " + COPIES + " === 0");
  }

  @Test
  void thePageWithoutAConnectionShutsNobodyOut(Cast cast) {
    Look[] english = {new Look(1280, ColorScheme.LIGHT), new Look(360, ColorScheme.DARK)};
    Look[] french = {new Look(1280, ColorScheme.DARK), new Look(360, ColorScheme.LIGHT)};
    Page anglophone = planOpened(cast, english[0], "en-GB");
    Page francophone = planOpened(cast, french[0], "fr-FR");
    try (var _ = Outage.of(cast.system())) {
      staysAccessible(anglophone, "en", english);
      staysAccessible(francophone, "fr", french);
    }
  }

  private static Page planOpened(Cast cast, Look look, String language) {
    Page page = cast.visitor(look, language);
    cast.signIn(page, "chair", "/workspace/");
    page.locator("main a[href*='plans/']").first().click();
    PlanPage.on(page, language);
    awaitWorker(page);
    return page;
  }

  /** The plan and the list of what the device keeps, each on every screen. */
  private static void staysAccessible(Page page, String language, Look... looks) {
    page.reload();
    PlanPage plan = PlanPage.shownOn(page);
    plan.startParagraph();
    plan.type("x");
    assertThat(plan.saveState()).hasAttribute("data-state", "offline");
    for (Look look : looks) {
      look.putOn(page);
      look.isAccessible(page, "offline-plan-" + language);
    }
    page.navigate("/workspace/");
    page.locator(".offline-list li").first().waitFor();
    for (Look look : looks) {
      look.putOn(page);
      look.isAccessible(page, "offline-list-" + language);
    }
  }

  private static final String COPIES =
      "(await indexedDB.databases()).filter(({ name }) => name.startsWith('p2c-copy')).length";

  private static void signOut(Page page) {
    Locator leave = page.locator(".account-menu vaadin-button.leave");
    if (!leave.isVisible()) {
      page.locator(".account vaadin-button").first().click();
    }
    leave.click();
  }

  private static void awaitWorker(Page page) {
    page.waitForFunction(
        "async () => (await navigator.serviceWorker.getRegistration('/workspace/'))?.active"
            + "?.state === 'activated'");
  }

  private static Locator button(Locator within, String name) {
    return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  private static void says(Locator place, String words) {
    assertThat(place)
        .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(HALF_A_MINUTE));
  }

  private static Page.ScreenshotOptions picture(String name) {
    return new Page.ScreenshotOptions().setPath(Path.of("target", "journeys", name + ".png"));
  }

  private static String mark() {
    return Long.toString(System.nanoTime(), 36);
  }

  /** Nobody says goodbye: the whole browser is gone. */
  private static void kill(Path profile) {
    List<ProcessHandle> browser =
        ProcessHandle.allProcesses()
            .filter(process -> commandLine(process).contains(profile.toString()))
            .toList();
    Assertions.assertThat(browser).isNotEmpty();
    browser.forEach(ProcessHandle::destroyForcibly);
  }

  private static String commandLine(ProcessHandle process) {
    return String.join(" ", process.info().arguments().orElse(new String[0]));
  }
}
