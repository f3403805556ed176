package org.partner2connect.apikeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partner2connect.kernel.Ids;

/** How keys are written. */
class KeyTokenTests {

  private static final KeyToken ONE = KeyToken.fresh(new KeyId(Ids.next()));

  @Test
  void readsWhatItWrote() {
    var read = KeyToken.read(ONE.text()).orElseThrow();
    assertThat(read.id()).isEqualTo(ONE.id());
    assertThat(read.hash()).isEqualTo(ONE.hash()).hasSize(32);
  }

  @Test
  void isNeverTheSameTwice() {
    assertThat(KeyToken.fresh(ONE.id()).text()).isNotEqualTo(ONE.text());
  }

  @Test
  void tellsNobodyTheSecret() {
    var secret = ONE.text().substring(37);
    assertThat(secret).hasSize(43);
    assertThat(ONE.toString()).doesNotContain(secret);
    assertThat(new MadeKey(ONE.id(), ONE.text()).toString()).doesNotContain(secret);
  }

  static Stream<String> nonsense() {
    var good = ONE.text();
    return Stream.of(
        "",
        "p2c_",
        good + "x",
        good.substring(1),
        good.toUpperCase(Locale.ROOT),
        good.substring(0, 79) + "\0",
        good.substring(0, 79) + "é",
        good.replace("p2c_", "P2C_"),
        "p2c_" + "g".repeat(32) + "_" + "A".repeat(43),
        "p2c_" + "a".repeat(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("nonsense")
  void takesNothingElseForAKey(String text) {
    assertThat(KeyToken.read(text)).isEmpty();
  }
}
