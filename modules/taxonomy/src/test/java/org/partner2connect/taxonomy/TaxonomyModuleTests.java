package org.partner2connect.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@TaxonomyContext
class TaxonomyModuleTests {

  private static final LocalDate LETTER = LocalDate.of(2021, 10, 18);
  private static final Locale ARABIC = Locale.of("ar");

  @Autowired Taxonomy taxonomy;
  @Autowired ReferenceImport files;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;

  @Test
  void namesTheFourFocusAreasInTheOrderOfTheLetter() {
    assertThat(taxonomy.focusAreas())
        .extracting(area -> area.name().in(Locale.FRENCH))
        .containsExactly(
            "Connecter les populations partout",
            "Autonomiser les communautés",
            "Instaurer des écosystèmes numériques",
            "Encourager les investissements");
    for (var area : FocusArea.values()) {
      assertThat(taxonomy.focusArea(area).code()).isEqualTo(area);
    }
    assertThat(FocusArea.ACCELERATE.number()).isEqualTo(4);
  }

  @Test
  void knowsOnlyThePillarsThatWereSeenInPublicPages() {
    assertThat(taxonomy.focusAreas())
        .extracting(area -> area.pillars().stream().map(p -> p.name().in(Locale.ENGLISH)).toList())
        .containsExactly(
            List.of("Connectivity and digital infrastructure", "Cybersecurity"),
            List.of(
                "Digital skills", "Digital inclusion", "Relevant and local content and services"),
            List.of("Digital innovation and entrepreneurship"),
            List.of());
  }

  @Test
  void holdsEveryCountryGoalAndTarget() {
    assertThat(taxonomy.countries()).hasSize(249);
    assertThat(taxonomy.goals()).hasSize(17);
    assertThat(taxonomy.targets()).hasSize(169);
    assertThat(taxonomy.targets().getFirst().code()).isEqualTo("1.1");
    assertThat(taxonomy.targets().getLast().code()).isEqualTo("17.19");
    assertThat(taxonomy.target("9.c")).get().extracting(SdgTarget::goal).isEqualTo(9);
    assertThat(taxonomy.target("18.1")).isEmpty();
  }

  @Test
  void describesACountryInSixLanguages() {
    var senegal = taxonomy.country("SEN").orElseThrow();
    assertThat(senegal.ituRegion()).isEqualTo("AFR");
    assertThat(senegal.currencies()).containsExactly("XOF");
    assertThat(senegal.name().texts()).containsOnlyKeys("en", "fr", "es", "ar", "ru", "zh");
    assertThat(taxonomy.country("HKG").orElseThrow().name().in(Locale.ENGLISH))
        .isEqualTo("China, Hong Kong Special Administrative Region");
    assertThat(taxonomy.country("sen")).isEmpty();
  }

  @Test
  void datesTheListOfTheLeastDevelopedCountries() {
    assertThat(taxonomy.ldcs(LETTER)).hasSize(46).contains("BTN", "STP").doesNotContain("VUT");
    assertThat(taxonomy.ldcs(LocalDate.of(2025, 1, 1))).hasSize(44).doesNotContain("BTN", "STP");
    assertThat(taxonomy.isLdc("STP", LocalDate.of(2024, 12, 12))).isTrue();
    assertThat(taxonomy.isLdc("STP", LocalDate.of(2024, 12, 13))).isFalse();
  }

  @Test
  void keepsACountryOnTheListUntilAScheduledGraduationHasHappened() {
    assertThat(taxonomy.isLdc("BGD", LocalDate.of(2027, 1, 1))).isTrue();
    assertThat(
            jdbc.sql("select expected_until from taxonomy.country_group where iso3 = 'BGD'")
                .query(LocalDate.class)
                .single())
        .isEqualTo(LocalDate.of(2026, 11, 24));
  }

  @Test
  void tellsLandlockedFromIslandStates() {
    assertThat(taxonomy.isLldc("TCD", LETTER)).isTrue();
    assertThat(taxonomy.isSids("TCD", LETTER)).isFalse();
    assertThat(taxonomy.isSids("TUV", LETTER)).isTrue();
  }

  @Test
  void normalisesArabicAndChineseTexts() {
    assertThat(taxonomy.targets())
        .noneMatch(target -> target.text().in(ARABIC).contains("\u0640"))
        .noneMatch(target -> target.text().in(Locale.CHINESE).matches(".*[,;:].*"));
    assertThat(taxonomy.target("1.1").orElseThrow().text().in(Locale.CHINESE))
        .startsWith("到2030年，在全球");
  }

  @Test
  void importsTheSameFilesOnlyOnce() {
    files.run();
    assertThat(imports()).isEqualTo(1);
  }

  @Test
  void importsAgainWhenTheFilesHaveChanged() {
    transactions.executeWithoutResult(
        transaction -> {
          jdbc.sql("update taxonomy.import set checksum = 'of an older version'").update();
          jdbc.sql("update taxonomy.country set name = '{\"en\": \"old\"}' where iso3 = 'SEN'")
              .update();
          files.run();
          assertThat(imports()).isEqualTo(2);
          assertThat(
                  jdbc.sql("select name ->> 'en' from taxonomy.country where iso3 = 'SEN'")
                      .query(String.class)
                      .single())
              .isEqualTo("Senegal");
          transaction.setRollbackOnly();
        });
  }

  private int imports() {
    return jdbc.sql("select count(*) from taxonomy.import").query(Integer.class).single();
  }
}
