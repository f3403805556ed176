package org.partner2connect.journeys;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/** A screen and its colours, and what a page is like on it. */
record Look(int width, ColorScheme scheme) {

  private static final int HEIGHT = 900;

  /** Colours that fade are the new ones at once; a frame later the page has found its shape. */
  private static final String SETTLED =
      """
      async () => {
        const frame = () => new Promise(done => requestAnimationFrame(done));
        await frame();
        document.getAnimations().filter(change => change instanceof CSSTransition)
            .forEach(change => change.finish());
        await frame();
      }
      """;

  /** Shows an open page on this screen, as somebody does who turns the phone or the lamp. */
  void putOn(Page page) {
    page.setViewportSize(width, HEIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.evaluate(SETTLED);
  }

  /** Keeps a picture of the page, and fails when axe finds that it shuts somebody out. */
  void isAccessible(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "journeys", name + "-" + this + ".png")));
    Assertions.assertThat(violations(page)).as(name + " at " + this).isEmpty();
  }

  /** What axe finds wrong with the page as it is now. */
  static List<String> violations(Page page) {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    // The other mode is for frames of other origins; it opens a page of its own for each look.
    return new AxeBuilder(page)
        .options(options).setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getTarget())
            .toList();
  }

  @Override
  public String toString() {
    return width + "-" + scheme;
  }
}
