package org.partner2connect.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import p2c.runtime.RunningSystem;

/** The people of one journey, each with a browser context of their own. */
public final class Cast {

  private final RunningSystem system;
  private final Browser browser;
  private final List<BrowserContext> people = new ArrayList<>();

  Cast(RunningSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
  }

  RunningSystem system() {
    return system;
  }

  List<BrowserContext> people() {
    return List.copyOf(people);
  }

  /** Somebody who has not signed in. */
  Page visitor() {
    return visitor(1280, ColorScheme.LIGHT, "en-GB");
  }

  Page visitor(Look look, String language) {
    return visitor(look.width(), look.scheme(), language);
  }

  Page visitor(int width, ColorScheme scheme, String language) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(system.baseUrl())
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setLocale(language)
                .setTimezoneId("Europe/Zurich"));
    people.add(context);
    Page page = context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  }

  /** Somebody whose browser runs no script. */
  Page visitorWithoutScript() {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(system.baseUrl())
                .setViewportSize(360, 800)
                .setLocale("en-GB")
                .setJavaScriptEnabled(false));
    people.add(context);
    Page page = context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  }

  /** Somebody with a browser of their own, whose profile outlives it; close or kill it. */
  Page visitorWithProfile(Path profile) {
    BrowserContext context =
        browser
            .browserType()
            .launchPersistentContext(
                profile,
                new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(Path.of(Stage.Parts.chromium()))
                    .setArgs(Stage.BROWSER_ARGUMENTS)
                    .setBaseURL(system.baseUrl())
                    .setViewportSize(1280, 900)
                    .setLocale("en-GB")
                    .setTimezoneId("Europe/Zurich"));
    Page page = context.pages().getFirst();
    page.setDefaultTimeout(20_000);
    return page;
  }

  /** Somebody who signs in at Keycloak and arrives in the workspace. */
  Page signedIn(String account) {
    Page page = visitor();
    signIn(page, account, "/workspace/");
    return page;
  }

  /** The same plan as somebody else sees it. */
  PlanPage opened(String account, String address) {
    Page page = signedIn(account);
    page.navigate(address);
    return PlanPage.on(page);
  }

  /** Opens an address of the workspace and signs in where Keycloak asks. */
  void signIn(Page page, String account, String address) {
    page.navigate(address);
    page.locator("#username").fill(account);
    page.locator("#password").fill("demo");
    page.locator("#kc-login").click();
    page.waitForURL(url -> url.startsWith(system.baseUrl()));
  }

  void leave() {
    people.forEach(BrowserContext::close);
    people.clear();
  }
}
