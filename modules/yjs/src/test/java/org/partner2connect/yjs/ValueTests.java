package org.partner2connect.yjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.yjs.json.JsonParser;
import org.partner2connect.yjs.json.JsonWriter;

/** The values of attributes (lib0 "any") and of marks (JSON). */
class ValueTests {

  static Stream<Object> values() {
    return Stream.of(
        true,
        7L,
        -7L,
        1.5,
        0.1,
        "é\"\\\n\u0001😀",
        List.of(1L, List.of("x"), Map.of()),
        Map.of("a", List.of(false, 2.5)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void surviveBothEncodings(Object value) {
    assertThat(AnyCodec.decode(AnyCodec.encode(value))).isEqualTo(value);
    assertThat(JsonParser.parse(JsonWriter.write(value))).isEqualTo(value);
  }

  @Test
  void keepNullBytesAndBigIntegers() {
    BigInteger big = BigInteger.valueOf(Long.MIN_VALUE);

    assertThat(AnyCodec.decode(AnyCodec.encode(null))).isNull();
    assertThat(AnyCodec.decode(AnyCodec.encode(big))).isEqualTo(big);
    assertThat((byte[]) AnyCodec.decode(AnyCodec.encode(new byte[] {0, -1})))
        .containsExactly(0, -1);
    assertThat(JsonParser.parse("[null]"))
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .containsExactly((Object) null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "'a'",
        "01",
        "1.",
        ".5",
        "+1",
        "-",
        "1e",
        "nul",
        "nullx",
        "truefalse",
        "NaN",
        "Infinity",
        "undefined",
        "\"a",
        "\"\t\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u+123\"",
        "\"\\u١٢٣٤\"",
        "[1 2]",
        "{\"a\" 1}",
        "1 1",
        "٣",
        "\u00a01"
      })
  void refusesJsonThatBrowsersThrowOn(String json) {
    assertThatThrownBy(() -> JsonParser.parse(json)).isInstanceOf(InvalidUpdate.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-0", "1e999", " [ ] ", "{\"a\":1,\"a\":2}", "\"\\ud83d\"", "1E+2", "\"\\/\""})
  void takesJsonThatBrowsersTake(String json) {
    assertThat(JsonParser.parse(json)).isNotNull();
  }

  @Test
  void refuseToNestWithoutBound() {
    String deep = "[".repeat(100_000);
    byte[] deepAny = new byte[200_000];
    for (int index = 0; index < deepAny.length; index += 2) {
      deepAny[index] = 117;
      deepAny[index + 1] = 1;
    }

    assertThatThrownBy(() -> JsonParser.parse(deep)).isInstanceOf(InvalidUpdate.class);
    assertThatThrownBy(() -> AnyCodec.readEncoded(new Lib0Decoder(deepAny)))
        .isInstanceOf(InvalidUpdate.class);
    assertThatThrownBy(() -> AnyCodec.decode(deepAny)).isInstanceOf(InvalidUpdate.class);
  }
}
