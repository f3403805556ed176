package org.partner2connect.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class TranslationsTests {

  private final Translations translations =
      new Translations(
          Map.of(
              Locale.ENGLISH,
              Map.of("t.count", "{0, plural, one {# change} other {# changes}}", "t.only", "Only"),
              Locale.FRENCH,
              Map.of("t.count", "{0, plural, one {# modification} other {# modifications}}")),
          true);

  @Test
  void countsInTheLanguagesOwnWay() {
    assertThat(translations.getTranslation("t.count", Locale.ENGLISH, 0)).isEqualTo("0 changes");
    assertThat(translations.getTranslation("t.count", Locale.FRENCH, 0))
        .isEqualTo("0 modification");
    assertThat(translations.getMessage("t.count", new Object[] {2}, Locale.CANADA_FRENCH))
        .isEqualTo("2 modifications");
  }

  @Test
  void speaksEnglishWhereALanguageIsSilent() {
    assertThat(translations.getTranslation("t.only", Locale.FRENCH)).isEqualTo("Only");
    assertThat(translations.getTranslation("t.only", Locale.JAPANESE)).isEqualTo("Only");
  }

  @Test
  void throwsOnASentenceThatNobodyWrote() {
    assertThatThrownBy(() -> translations.getTranslation("t.none", Locale.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("t.none");
    assertThatThrownBy(() -> translations.getMessage("t.none", null, Locale.ENGLISH))
        .isInstanceOf(NoSuchMessageException.class);
    assertThat(new Translations(Map.of(), false).getTranslation("t.none", Locale.ENGLISH))
        .isEqualTo("t.none");
  }

  @Test
  void choosesTheReadersLanguage() {
    assertThat(Translations.negotiate("fr-CH, fr;q=0.9, en;q=0.8")).isEqualTo(Locale.FRENCH);
    assertThat(Translations.negotiate("de, en;q=0.5")).isEqualTo(Locale.ENGLISH);
    assertThat(Translations.negotiate("ar")).isEqualTo(Locale.ENGLISH);
    assertThat(Translations.negotiate(null)).isEqualTo(Locale.ENGLISH);
    assertThat(Translations.negotiate(";;q=no")).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void readsTheModulesOwnBundles() {
    var real = new Translations(true);
    assertThat(real.keys(Locale.ENGLISH)).isNotEmpty().isEqualTo(real.keys(Locale.FRENCH));
    assertThat(real.getTranslation("uikit.failure.unexpected", Locale.FRENCH, "ab12"))
        .contains("ab12");
  }
}
