package org.partner2connect.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.identity.SystemActor;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.taxonomy.Label;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@CalendarContext
@Transactional
class CalendarModuleTests {

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  @Autowired CalendarQueries calendar;
  @Autowired Announcements announcements;
  @Autowired DemoEvents demo;
  @Autowired SystemActor system;
  @Autowired JdbcClient jdbc;

  @Test
  void knowsFifteenRealEventsEachWithItsSource() {
    system.run("a test", demo::load);
    var past = calendar.past(100);
    assertThat(past).hasSize(15);
    assertThat(past).extracting(CoalitionEventReference::source).doesNotContainNull();
    assertThat(past.getFirst().title().in(Locale.FRENCH))
        .isEqualTo("Dialogue de haut niveau Partner2Connect (SMSI+20)");
    assertThat(calendar.upcoming(100)).isEmpty();
    assertThat(calendar.past(3)).isEqualTo(past.subList(0, 3));
    assertThat(calendar.past(0)).isEmpty();
  }

  @Test
  void toldTheInvitedWhatWasComing() {
    system.run("a test", demo::load);
    assertThat(on("2021-10-18T12:00:00Z").upcoming(3))
        .extracting(event -> event.title().in(Locale.ENGLISH))
        .containsExactly(
            "Road to Addis: Connect2Include session",
            "Circular BDT/DIR/110 – call for expressions of interest",
            "Deadline for expressions of interest");
  }

  @Test
  void tellsThatTheConferenceMovedFromAddisAbabaToKigali() {
    system.run("a test", demo::load);
    var conference =
        calendar.all().stream()
            .filter(event -> event.title().in(Locale.ENGLISH).endsWith("(WTDC-22)"))
            .findFirst()
            .orElseThrow();
    assertThat(conference.standing().moved()).isTrue();
    assertThat(conference.standing().sequence()).isEqualTo(2);
    assertThat(calendar.history(conference.id()))
        .extracting(EventChange::kind)
        .containsExactly(ChangeKind.ANNOUNCED, ChangeKind.MOVED, ChangeKind.MOVED);
    assertThat(calendar.history(conference.id()))
        .extracting(change -> String.valueOf(change.after().dates().first()))
        .containsExactly("2021-11-08", "2022-06-06", "2022-06-06");
    assertThat(calendar.all()).filteredOn(event -> event.standing().moved()).hasSize(1);
  }

  @Test
  void beginsAHistoryForWhatWasAnnouncedBeforeThereWasOne() throws IOException {
    system.run("a test", demo::load);
    jdbc.sql("delete from calendar.change").update();
    var migration =
        new ClassPathResource("db/migration/calendar/V2__keeping.sql").getContentAsString(UTF_8);
    jdbc.sql(migration.substring(migration.indexOf("insert into calendar.change"))).update();
    assertThat(calendar.all())
        .hasSize(15)
        .allSatisfy(
            event ->
                assertThat(calendar.history(event.id()))
                    .singleElement()
                    .satisfies(
                        change -> {
                          assertThat(change.after()).isEqualTo(event.details());
                          assertThat(change.sequence()).isEqualTo(event.standing().sequence());
                        }));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-07, 2022-06-09, 2022-06-09T21:59:59Z, false",
    "2022-06-07, 2022-06-09, 2022-06-09T22:00:00Z, true",
    "2022-06-07T14:00, 2022-06-07T16:00, 2022-06-07T14:00:00Z, false",
    "2022-06-07T14:00, 2022-06-07T16:00, 2022-06-07T14:00:01Z, true",
    "2021-12, 2022-05, 2022-05-31T21:00:00Z, false",
    "2021-12, 2022-05, 2022-06-01T00:00:00Z, true",
  })
  void isOverWhenItIsOverAtItsOwnPlace(String start, String end, String now, boolean over) {
    announce("Event", EventDates.parse(start, end, GENEVA), null);
    assertThat(on(now).past(5)).hasSize(over ? 1 : 0);
    assertThat(on(now).upcoming(5)).hasSize(over ? 0 : 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'; drop schema calendar; --", "<b>x</b>", "{0} ${x}"})
  void keepsNaughtyTitlesAsText(String title) {
    announce(title, EventDates.parse("2030", null, GENEVA), null);
    assertThat(calendar.upcoming(1).getFirst().title().in(Locale.ENGLISH)).isEqualTo(title);
  }

  @Test
  void refusesWhatCannotBeStoredOrFollowed() {
    var dates = EventDates.parse("2030", null, GENEVA);
    assertThatThrownBy(() -> announce("a\0", dates, null)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> announce("\u202Eabc", dates, null)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> announce("a", dates, "javascript:alert(1)"))
        .isInstanceOf(Refusal.class);
    assertThatIllegalArgumentException().isThrownBy(() -> calendar.past(-1));
  }

  @Test
  @WithMockUser(roles = "ADMINISTRATOR")
  void letsOnlyTheSecretariatAnnounce() {
    var event =
        new EventDetails(
            Label.of("a", "a"), EventDates.parse("2030", null, GENEVA), null, null, null);
    assertThatThrownBy(() -> announcements.announce(event))
        .isInstanceOf(AccessDeniedException.class);
  }

  private void announce(String title, EventDates dates, @Nullable String link) {
    var event = new EventDetails(Label.of(title, title), dates, Label.of("a", "b"), null, link);
    system.run("a test", () -> announcements.announce(event));
  }

  private CalendarQueries on(String instant) {
    return new CalendarQueries(
        jdbc, new CalendarChangeLog(jdbc), Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }
}
