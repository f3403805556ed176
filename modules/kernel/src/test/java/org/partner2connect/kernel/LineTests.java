package org.partner2connect.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Robert'); drop table person;--",
        "<script>alert(1)</script>",
        "  spaced  ",
        "עברית العربية 中文",
        "👩‍👩‍👧 \u202Etxt",
        "{0} ${jndi:ldap://x} %s"
      })
  void keepsEveryTextAsItIs(String text) {
    assertThat(Line.of(text, 100)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void refusesBlankText(String text) {
    assertThatThrownBy(() -> Line.of(text, 10)).isInstanceOf(BlankText.class);
  }

  @Test
  void refusesWhatCannotBeStored() {
    assertThatThrownBy(() -> Line.of("a\0b", 10)).isInstanceOf(UnstorableText.class);
    assertThatThrownBy(() -> Line.of("a\uD83D", 10)).isInstanceOf(UnstorableText.class);
  }

  @Test
  void countsCharactersAsPeopleDo() {
    assertThat(Line.of("👩👩👩", 3)).hasSize(6);
    assertThatThrownBy(() -> Line.of("abcd", 3))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.arguments()).containsExactly(3));
  }
}
