package org.partner2connect.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import p2c.runtime.RunningSystem;

/**
 * What a journey plays on: the whole system with a real Keycloak, started once for all journeys,
 * and a browser. A person enters with a browser context of their own; when a journey fails, each
 * open page is kept as a picture under {@code target/journeys}.
 */
public final class Stage implements ParameterResolver, AfterEachCallback {

  static final List<String> BROWSER_ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final ExtensionContext.Namespace SPACE =
      ExtensionContext.Namespace.create(Stage.class);

  /** The parts that live as long as the run of all journeys. */
  record Parts(RunningSystem system, Playwright playwright, Browser browser)
      implements AutoCloseable {

    static Parts start() {
      RunningSystem system = RunningSystem.get();
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Path.of(chromium()))
                      .setArgs(BROWSER_ARGUMENTS));
      return new Parts(system, playwright, browser);
    }

    static String chromium() {
      String path = System.getenv("P2C_CHROMIUM");
      return path == null ? "/usr/bin/chromium" : path;
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
      system.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Cast.class;
  }

  @Override
  public Cast resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Parts parts =
        context
            .getRoot()
            .getStore(SPACE)
            .computeIfAbsent(Parts.class, ignored -> Parts.start(), Parts.class);
    return context
        .getStore(SPACE)
        .computeIfAbsent(
            Cast.class, ignored -> new Cast(parts.system(), parts.browser()), Cast.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Cast cast = context.getStore(SPACE).get(Cast.class, Cast.class);
    if (cast == null) {
      return;
    }
    if (context.getExecutionException().isPresent()) {
      int number = 0;
      for (BrowserContext person : cast.people()) {
        for (Page page : person.pages()) {
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(
                      Path.of(
                          "target",
                          "journeys",
                          context.getRequiredTestMethod().getName() + "-" + number++ + ".png")));
        }
      }
    }
    cast.leave();
  }
}
