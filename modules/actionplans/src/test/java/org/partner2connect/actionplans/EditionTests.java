package org.partner2connect.actionplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Refusal;

class EditionTests {

  @Test
  void countsOnFromTheGreatestNumber() {
    assertThat(Edition.after(List.of())).isEqualTo(new Edition("1"));
    assertThat(Edition.after(List.of("1", "3", "after Kigali"))).isEqualTo(new Edition("4"));
    assertThat(Edition.after(List.of("99999999999999999999"))).isEqualTo(new Edition("1"));
    assertThat(Edition.after(List.of("٣"))).isEqualTo(new Edition("1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2022", " 2022", "الطبعة ١", "👩‍👩‍👧", "<b>1</b>", "'; drop table plan; --"})
  void keepsWhatPeopleTypeAsItIs(String name) {
    assertThat(new Edition(name).text()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "a\u0000b", "\ud800"})
  void refusesWhatIsNoName(String name) {
    assertThatThrownBy(() -> new Edition(name)).isInstanceOf(Refusal.class);
  }

  @Test
  void allowsEightyCharactersAndNotOneMore() {
    assertThat(new Edition("😀".repeat(80)).text()).hasSize(160);
    assertThatThrownBy(() -> new Edition("x".repeat(81))).isInstanceOf(Refusal.class);
  }
}
