package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Lib0Tests {

  private static Lib0Decoder decoder(String hex) {
    return new Lib0Decoder(HexFormat.of().parseHex(hex));
  }

  private static String hex(Lib0Encoder encoder) {
    return HexFormat.of().formatHex(encoder.toByteArray());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 00",
    "127, 7f",
    "128, 8001",
    "4294967295, ffffffff0f",
    "9007199254740991, ffffffffffffff0f"
  })
  void writesUnsignedNumbersAsJavaScriptDoes(long number, String hex) {
    assertThat(hex(new Lib0Encoder().writeVarUint(number))).isEqualTo(hex);
    assertThat(decoder(hex).readVarUint()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 00",
    "-1, 41",
    "63, 3f",
    "64, 8001",
    "-64, c001",
    "9007199254740991, bfffffffffffff1f",
    "-9007199254740991, ffffffffffffff1f"
  })
  void writesSignedNumbersAsJavaScriptDoes(long number, String hex) {
    assertThat(hex(new Lib0Encoder().writeVarInt(number))).isEqualTo(hex);
    assertThat(decoder(hex).readVarInt()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "80", "ffffffffffffff10", "8080808080808080808000"})
  void refusesNumbersBeyondTheirBounds(String hex) {
    assertThatThrownBy(() -> decoder(hex).readVarUint()).isInstanceOf(InvalidUpdate.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "80", "ffffffffffffff20", "8080808080808080808000"})
  void refusesSignedNumbersBeyondTheirBounds(String hex) {
    assertThatThrownBy(() -> decoder(hex).readVarInt()).isInstanceOf(InvalidUpdate.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, 1L << 53})
  void refusesToWriteNumbersThatJavaScriptHasNot(long number) {
    assertThatThrownBy(() -> new Lib0Encoder().writeVarUint(number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "é", "خطة", "中", "😀", "a\u0000b", "\uFFFD", "\uFEFFmarked"})
  void carriesAnyText(String text) {
    byte[] bytes = new Lib0Encoder().writeVarString(text).toByteArray();

    assertThat(new Lib0Decoder(bytes).readVarString()).isEqualTo(text);
  }

  @Test
  void replacesLoneSurrogatesAsBrowsersDo() {
    byte[] bytes = new Lib0Encoder().writeVarString("a\uD83Db\uDE00").toByteArray();

    assertThat(new Lib0Decoder(bytes).readVarString()).isEqualTo("a\uFFFDb\uFFFD");
  }

  /** Overlong forms, an encoded surrogate, a lone continuation, beyond Unicode, cut off. */
  @ParameterizedTest
  @ValueSource(
      strings = {"02c080", "03e08080", "03eda080", "0180", "04f4908080", "02e282", "05efbfbdc0af"})
  void refusesMalformedUtf8(String hex) {
    assertThatThrownBy(() -> decoder(hex).readVarString()).isInstanceOf(InvalidUpdate.class);
  }

  @Test
  void refusesLengthsBeyondTheInput() {
    assertThatThrownBy(() -> decoder("0261").readVarString()).isInstanceOf(InvalidUpdate.class);
    assertThatThrownBy(() -> decoder("ffffffff0761").readVarBytes())
        .isInstanceOf(InvalidUpdate.class);
    assertThatThrownBy(() -> decoder("ffffffffffffff0f61").readVarBytes())
        .isInstanceOf(InvalidUpdate.class);
  }

  @Test
  void staysWithinItsRange() {
    Lib0Decoder decoder = new Lib0Decoder(new byte[] {9, 1, 2, 9}, 1, 2);

    assertThat(decoder.readUint8()).isEqualTo(1);
    assertThat(decoder.remaining()).isEqualTo(1);
    assertThat(decoder.readVarUint()).isEqualTo(2);
    assertThat(decoder.hasContent()).isFalse();
    assertThatThrownBy(decoder::readUint8).isInstanceOf(InvalidUpdate.class);
    assertThatThrownBy(() -> new Lib0Decoder(new byte[2], 1, 2))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
