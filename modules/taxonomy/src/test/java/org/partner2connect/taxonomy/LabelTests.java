package org.partner2connect.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabelTests {

  private final Label label = Label.of("Connecting people everywhere", "Connecter partout");

  @Test
  void speaksTheReadersLanguageWhateverTheCountry() {
    assertThat(label.in(Locale.CANADA_FRENCH)).isEqualTo("Connecter partout");
  }

  @Test
  void fallsBackToEnglish() {
    assertThat(label.in(Locale.JAPANESE)).isEqualTo("Connecting people everywhere");
  }

  @Test
  void refusesToBeWithoutEnglish() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Label(Map.of("fr", "partout")));
  }
}
