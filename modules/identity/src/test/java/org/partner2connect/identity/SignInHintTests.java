package org.partner2connect.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInHintTests {

  @ParameterizedTest
  @CsvSource({"true, ada@example.org", "false, zoë;a=b@exämple.org", "true, ''"})
  void travelsInACookie(boolean newAccount, String email) {
    var hint = new SignInHint(newAccount, email, "fr");
    assertThat(hint.toCookie()).matches("[a-zA-Z0-9_-]+");
    assertThat(SignInHint.of(hint.toCookie())).contains(hint);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "zfrYWJj", "nfr!!", "nfr=", "kfrA", "k%00", "nFRYWJj"})
  void isNothingElse(String cookie) {
    assertThat(SignInHint.of(cookie)).isEmpty();
  }

  @Test
  void isShort() {
    assertThat(SignInHint.of("nfr" + "A".repeat(1_000))).isEmpty();
  }
}
