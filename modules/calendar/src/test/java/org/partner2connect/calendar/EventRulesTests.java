package org.partner2connect.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Refusal;

class EventRulesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'; drop schema calendar; --",
        "<script>alert(1)</script>",
        "{0} ${x} #{y} %s \\n",
        "الجدول الزمني للتحالف",
        "👩‍💻 a; b, c: d\\",
        "\u200Fمرحبا\u200E"
      })
  void keepsWhatPeopleWriteAsTheyWroteIt(String text) {
    assertThat(EventRules.line(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \t",
        "a\u0000b",
        "a\r\nATTACH:evil",
        "a\nb",
        "a\u0007b",
        "a\u0085b",
        "a\u2028b",
        "\u202Eabc",
        "\u2066abc\u2069",
        "\uD800"
      })
  void refusesWhatNobodyCanSeeOrStore(String text) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> EventRules.line(text));
  }

  @Test
  void countsCharactersAsPeopleDo() {
    assertThat(EventRules.line("😀".repeat(500))).hasSize(1_000);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> EventRules.line("a".repeat(501)))
        .extracting(Refusal::messageKey)
        .isEqualTo("kernel.text.long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.itu.int/itu-d/sites/partner2connect/?a=b&c=%20d#e",
        "http://itu.int:8080/x;y",
        "https://[2001:db8::1]/"
      })
  void acceptsTheAddressesOfPages(String link) {
    assertThat(EventRules.link(link)).isEqualTo(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript://example.org/%0aalert(1)",
        "data:text/html,x",
        "//example.org",
        "www.itu.int",
        "https:///x",
        "https://",
        "https://user:secret@example.org/",
        "https://example.org/a b",
        "https://example.org/\"onclick=\"x",
        "https://example.org/\r\nX: y",
        "ftp://example.org/"
      })
  void refusesEveryOtherAddress(String link) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> EventRules.link(link));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Africa/Kigali", "America/Argentina/Buenos_Aires", "Asia/Kolkata", "UTC"})
  void knowsTheZonesThatPeopleLiveIn(String zone) {
    assertThat(EventRules.zone(zone).getId()).isEqualTo(zone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Mars/Olympus",
        "africa/kigali",
        "+02:00",
        "GMT+2",
        "Etc/GMT-2",
        "CET",
        "../x"
      })
  void refusesZonesThatNobodyKnows(String zone) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> EventRules.zone(zone));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1989-12-31", "2200-01-01", "-999999999-01-01", "+999999999-12-31"})
  void refusesDaysOutOfReach(String day) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> EventRules.day(LocalDate.parse(day)));
  }

  @Test
  void namesCitiesInTheReadersLanguage() {
    assertThat(Zones.cities(Locale.FRENCH))
        .contains(new Zones.City("Africa/Cairo", "Africa", "Le Caire"))
        .contains(new Zones.City("Europe/Zurich", "Europe", "Genève"))
        .hasSizeGreaterThan(300)
        .allSatisfy(city -> assertThat(Zones.isKnown(city.zone())).isTrue());
    assertThat(Zones.cities(Locale.ENGLISH))
        .contains(new Zones.City("Africa/Kigali", "Africa", "Kigali"))
        .contains(new Zones.City("Asia/Kolkata", "Asia", "Kolkata"));
  }
}
