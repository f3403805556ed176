package org.partner2connect.membership.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.kernel.Refusal;

class WebAddressTests {

  @ParameterizedTest
  @CsvSource({
    "https://example.org, https://example.org",
    "HTTP://example.org/a?b=c#d, HTTP://example.org/a?b=c#d",
    "example.org, https://example.org",
    "example.org:8080/a, https://example.org:8080/a",
    "https://example.org/é, https://example.org/%C3%A9"
  })
  void takesWhatCanBeALink(String typed, String kept) {
    assertThat(WebAddress.of(typed)).isEqualTo(kept);
    assertThat(WebAddress.ifUsable(typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://example.org",
        "https://user@example.org",
        "https://",
        "https://localhost",
        "//example.org",
        "https://exa mple.org",
        "mailto:a@example.org",
        "https://example.org\" onclick=\"x",
        "https://example.org\r\nSet-Cookie: x",
        "' or 1=1 --"
      })
  void refusesWhatIsNoAddress(String typed) {
    assertThatThrownBy(() -> WebAddress.of(typed)).isInstanceOf(Refusal.class);
    assertThat(WebAddress.ifUsable(typed)).isNull();
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThatThrownBy(() -> WebAddress.of("https://example.org/" + "x".repeat(500)))
        .isInstanceOf(Refusal.class);
    assertThat(WebAddress.ifUsable(" ")).isNull();
  }
}
