package org.partner2connect.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ten commitments are announced live, one is undone; hall and counter follow at once. */
@ExtendWith(Stage.class)
class RoundTableJourneyIT {

  private static final String EVENT = "P2C Annual Meeting 2023";
  private static final int ALL = 10;
  private static final double TWO_SECONDS = 2_000;

  private static final String APPROVED =
      """
      with waiting as (
        insert into commitments.commitment
          (id, reference, lead_name, lead_category, status, type, language, area, amount, currency,
           estimated, in_kind, regions, groups, event_id, created_at, changed_at, submitted_at,
           approved_at, version)
        select gen_random_uuid(), 'P2C-C-' || (9200 + n), 'Republic of Samples', 'MEMBER_STATE',
               'APPROVED', 'FINANCIAL', 'en', 'ACCESS', 1000000, 'USD', false, false, '{}', '{}',
               event.id, now(), now(), now(), now(), 0
        from calendar.event, generate_series(1, ?) n
        where event.title_en = ?
        returning id, reference, event_id)
      , worded as (
        insert into commitments.wording
        select id, 'en', 'Live announcement of ' || reference, 'Words' from waiting)
      select event_id from waiting limit 1
      """;

  @Test
  void tenAreAnnouncedAndOneIsUndone(Cast cast) throws Exception {
    var event = waiting(cast);
    var hall = cast.visitor();
    hall.navigate("/en/hall/" + event);
    assertThat(hall.locator("h1:visible")).hasText("The announcements have not begun");
    int before = counter(hall);

    var operator = cast.signedIn("secretariat");
    operator.navigate("/workspace/announcements/run/" + event);
    var second = cast.signedIn("secretariat");
    second.navigate("/workspace/announcements/run/" + event);
    for (int number = 1; number <= ALL; number++) {
      button(operator, "Announce " + reference(number)).click();
      assertThat(hall.locator("[data-latest=reference]")).hasText(reference(number), soon());
      assertThat(hall.locator("[data-sum=announced]")).hasText(String.valueOf(number));
      Assertions.assertThat(counter(hall)).isEqualTo(before + number);
    }
    assertThat(hall.locator("#hall-totals")).containsText("USD\u00a010,000,000");

    undo(second, ALL).click();
    assertThat(hall.locator("[data-latest=reference]")).hasText(reference(ALL - 1), soon());
    assertThat(hall.locator("[data-sum=announced]")).hasText(String.valueOf(ALL - 1));
    Assertions.assertThat(counter(hall)).isEqualTo(before + ALL - 1);
    assertThat(button(operator, "Announce " + reference(ALL))).isEnabled();
    Assertions.assertThat(csv(hall))
        .doesNotContain(reference(ALL - 1))
        .doesNotContain(reference(ALL));

    await()
        .atMost(Duration.ofSeconds(90))
        .untilAsserted(() -> Assertions.assertThat(csv(hall)).contains(reference(ALL - 1)));
    Assertions.assertThat(csv(hall)).contains(reference(1)).doesNotContain(reference(ALL));
    assertThat(undo(operator, ALL - 1)).hasCount(0);
    Assertions.assertThat(counter(hall)).isEqualTo(before + ALL - 1);
  }

  @Test
  void aHallWithoutScriptShowsTheSame(Cast cast) throws Exception {
    var plain = cast.visitorWithoutScript();
    plain.navigate("/fr/hall/" + event(cast));
    assertThat(plain.locator("h1:visible")).isVisible();
    assertThat(plain.locator(".hall-sums")).containsText("Engagements de la Coalition");
    assertThat(plain.locator("meta[http-equiv=refresh]")).hasCount(1);
  }

  private static LocatorAssertions.HasTextOptions soon() {
    return new LocatorAssertions.HasTextOptions().setTimeout(TWO_SECONDS);
  }

  private static String reference(int number) {
    return "P2C-C-" + (9200 + number);
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator undo(Page page, int number) {
    return page.getByRole(
        AriaRole.BUTTON,
        new Page.GetByRoleOptions()
            .setName(Pattern.compile("^Undo the announcement of " + reference(number) + ",")));
  }

  private static int counter(Page page) {
    var answer = page.request().get("/commitments/counter").text();
    var number = Pattern.compile("\"commitments\":(\\d+)").matcher(answer);
    Assertions.assertThat(number.find()).as(answer).isTrue();
    return Integer.parseInt(number.group(1));
  }

  private static String csv(Page page) {
    return page.request().get("/open-data/commitments.csv").text();
  }

  /** The event with ten commitments that are approved for it. */
  private static String waiting(Cast cast) throws Exception {
    try (Connection database = DriverManager.getConnection(cast.system().jdbcUrl());
        var insert = database.prepareStatement(APPROVED)) {
      insert.setInt(1, ALL);
      insert.setString(2, EVENT);
      try (var rows = insert.executeQuery()) {
        Assertions.assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }

  private static String event(Cast cast) throws Exception {
    try (Connection database = DriverManager.getConnection(cast.system().jdbcUrl());
        var select =
            database.prepareStatement("select id from calendar.event where title_en = ?")) {
      select.setString(1, EVENT);
      try (var rows = select.executeQuery()) {
        Assertions.assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }
}
