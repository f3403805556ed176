package org.partner2connect.calendar.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTextTests {

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "語", "😀", "👩‍💻é語a"})
  void foldsByOctetsAndNeverWithinACharacter(String character) {
    var text = "SUMMARY:" + character.repeat(200) + "\r\nEND:X\r\n";
    var folded = new String(FeedText.fold(text), UTF_8);
    assertThat(folded.split("\r\n"))
        .hasSizeGreaterThan(2)
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75))
        .allSatisfy(line -> assertThat(line).doesNotContain("\uFFFD"));
    assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\rb", "a\u0000b", "a\u0007\u0008b", "a\u0085b", "a\u007Fb"})
  void leavesNoControlInAText(String text) {
    assertThat(FeedText.clean(text)).isEqualTo("a b");
  }
}
