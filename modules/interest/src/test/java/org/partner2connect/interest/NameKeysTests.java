package org.partner2connect.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTests {

  @ParameterizedTest
  @CsvSource({
    "Université de Modèleville, UNIVERSITE MODELEVILLE",
    "The Example Telecom Co. Ltd, Example Télécom",
    "Ejemplo Móvil S.A.S., EJEMPLO MOVIL",
    "Sociedad de los Ejemplos, Sociedad Ejemplos",
    "Straße & Söhne GmbH, Strasse Sohne",
    "Ａｃｍｅ Networks, Acme Networks"
  })
  void recognisesTheSameNameWrittenOtherwise(String one, String other) {
    assertThat(NameKeys.of(one)).isEqualTo(NameKeys.of(other));
  }

  @Test
  void keepsApartWhatIsNotTheSame() {
    assertThat(NameKeys.of("Example Telecom")).isNotEqualTo(NameKeys.of("Sample Telecom"));
  }

  @Test
  void keepsANameOfNothingButArticlesAndForms() {
    assertThat(NameKeys.of("The Co.")).isEqualTo("the co");
  }

  @Test
  void keepsOtherScripts() {
    assertThat(NameKeys.of("示例大学（日内瓦）")).isEqualTo("示例大学 日内瓦");
    assertThat(NameKeys.of("جامعة المثال")).isEqualTo("جامعة المثال");
  }

  @Test
  void makesNothingOfSigns() {
    assertThat(NameKeys.of("--- !!! ---")).isEmpty();
  }

  @Test
  void knowsTheDomainThatTellsTheOwner() {
    assertThat(NameKeys.mailDomain("Awa@Moc.Example")).isEqualTo("moc.example");
    assertThat(NameKeys.mailDomain("awa@gmail.com")).isNull();
    assertThat(NameKeys.webDomain("WWW.Moc.example")).isEqualTo("moc.example");
    assertThat(NameKeys.webDomain("www2.moc.example")).isEqualTo("www2.moc.example");
  }
}
