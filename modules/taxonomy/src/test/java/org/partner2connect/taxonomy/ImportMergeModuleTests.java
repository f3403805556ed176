package org.partner2connect.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partner2connect.taxonomy.KeepingFixtures.RESOLUTION;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.taxonomy.keeping.GroupKeeping;
import org.partner2connect.taxonomy.keeping.PillarKeeping;
import org.partner2connect.taxonomy.keeping.TermDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of a later version change what they brought, and nothing that somebody entered. */
@TaxonomyContext
class ImportMergeModuleTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Autowired KeepingFixtures fixtures;
  @Autowired GroupKeeping groups;
  @Autowired PillarKeeping pillars;
  @Autowired Taxonomy taxonomy;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void resets() {
    fixtures.reset();
  }

  @Test
  void leavesAloneWhatTheAdministratorEntered() {
    groups.end(fixtures.term(CountryGroup.LDC, "BGD").id(), 0, DAY, RESOLUTION);
    var haiti = fixtures.term(CountryGroup.LDC, "HTI");
    groups.correct(haiti.id(), 0, new TermDays(LocalDate.of(1971, 11, 18), null, null), RESOLUTION);
    groups.strike(fixtures.term(CountryGroup.SIDS, "ABW").id(), 0, RESOLUTION);
    groups.add(CountryGroup.LLDC, "GHA", DAY, RESOLUTION);

    importAgain();

    assertThat(taxonomy.isLdc("BGD", DAY)).isFalse();
    assertThat(fixtures.term(CountryGroup.LDC, "HTI").days().since())
        .isEqualTo(LocalDate.of(1971, 11, 18));
    assertThat(taxonomy.isSids("ABW", DAY)).isFalse();
    assertThat(taxonomy.isLldc("GHA", DAY)).isTrue();
  }

  @Test
  void bringsEverythingElseUpToTheFiles() {
    var nepal = fixtures.term(CountryGroup.LDC, "NPL");
    jdbc.sql("update taxonomy.country_group set expected_until = null where iso3 = 'NPL'").update();
    jdbc.sql("delete from taxonomy.country_group where iso3 = 'SEN'").update();
    jdbc.sql("insert into taxonomy.country_group (iso3, code, note) values ('FRA', 'LDC', '')")
        .update();

    importAgain();

    var again = fixtures.term(CountryGroup.LDC, "NPL");
    assertThat(again.id()).isEqualTo(nepal.id());
    assertThat(again.version()).isEqualTo(nepal.version() + 1);
    assertThat(again.days().expected()).isEqualTo(DAY);
    assertThat(fixtures.term(CountryGroup.LDC, "LAO").version()).isZero();
    assertThat(taxonomy.isLdc("SEN", DAY)).isTrue();
    assertThat(taxonomy.isLdc("FRA", DAY)).isFalse();
  }

  @Test
  void aCountryIsLeftAloneInThatGroupOnly() {
    groups.end(fixtures.term(CountryGroup.LDC, "HTI").id(), 0, DAY, RESOLUTION);
    jdbc.sql("delete from taxonomy.country_group where iso3 = 'HTI' and code = 'SIDS'").update();
    importAgain();
    assertThat(taxonomy.isLdc("HTI", DAY)).isFalse();
    assertThat(taxonomy.isSids("HTI", DAY)).isTrue();
  }

  @Test
  void keepsPillarsThatWereNamedRetiredOrAdded() {
    var access = taxonomy.focusArea(FocusArea.ACCESS).pillars();
    var renamed = access.getFirst();
    var retired = access.getLast();
    pillars.rename(renamed.id(), 0, Label.of("Infrastructure", "Infrastructure"), RESOLUTION);
    pillars.retire(retired.id(), 0, DAY, RESOLUTION);
    var added = pillars.add(FocusArea.ACCESS, Label.of("Spectrum", "Spectre"), RESOLUTION);
    jdbc.sql("update taxonomy.pillar set name = '{\"en\": \"old\"}' where area = 'ADOPTION'")
        .update();

    importAgain();

    assertThat(taxonomy.pillar(renamed.id()).orElseThrow().name().in(Locale.ENGLISH))
        .isEqualTo("Infrastructure");
    assertThat(taxonomy.pillar(retired.id()).orElseThrow().retired()).isEqualTo(DAY);
    assertThat(taxonomy.pillar(added.id())).isPresent();
    assertThat(taxonomy.focusArea(FocusArea.ADOPTION).pillars())
        .noneMatch(pillar -> pillar.name().in(Locale.ENGLISH).equals("old"));
  }

  @Test
  void aPillarThatIsNewInTheFilesComesBehindThoseThatWereAdded() {
    var cybersecurity = taxonomy.focusArea(FocusArea.ACCESS).pillars().getLast();
    jdbc.sql("delete from taxonomy.pillar where id = :id").param("id", cybersecurity.id()).update();
    pillars.add(FocusArea.ACCESS, Label.of("Spectrum", "Spectre"), RESOLUTION);

    importAgain();

    assertThat(taxonomy.focusArea(FocusArea.ACCESS).pillars())
        .extracting(pillar -> pillar.name().in(Locale.ENGLISH))
        .isEqualTo(List.of("Connectivity and digital infrastructure", "Spectrum", "Cybersecurity"));
  }

  private void importAgain() {
    fixtures.importAgain();
    taxonomy.refresh();
  }
}
