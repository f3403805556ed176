package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTests {

  @Test
  void countsOnFromTheGreatestNumber() {
    assertThat(Edition.after(List.of())).isEqualTo(new Edition("1"));
    assertThat(Edition.after(List.of("1", "3", "after Kigali"))).isEqualTo(new Edition("4"));
    assertThat(Edition.after(List.of("99999999999999999999"))).isEqualTo(new Edition("1"));
    assertThat(Edition.after(List.of("٣"))).isEqualTo(new Edition("1"));
  }

  @Test
  void takesSpaceAwayAndComposesLetters() {
    assertThat(new Edition("  e\u0301te\u0301 2022 ").text()).isEqualTo("\u00e9t\u00e9 2022");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022", "الطبعة ١", "👩‍👩‍👧", "<b>1</b>", "'; drop table plan; --"})
  void acceptsWhatPeopleCanSee(String name) {
    assertThat(new Edition(name).text()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "a\u0000b", "a\nb", "\ud800", "\u202edeleted", "\u2028", "\u200b"})
  void refusesWhatNobodyCanSee(String name) {
    assertThatThrownBy(() -> new Edition(name)).isInstanceOf(EditionUnreadable.class);
  }

  @Test
  void allowsFortyCharactersAndNotOneMore() {
    assertThat(new Edition("😀".repeat(40)).text()).hasSize(80);
    assertThatThrownBy(() -> new Edition("x".repeat(41))).isInstanceOf(EditionUnreadable.class);
  }
}
