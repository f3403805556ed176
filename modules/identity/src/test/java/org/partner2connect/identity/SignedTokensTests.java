package org.partner2connect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedTokensTests {

  private static final Instant NOW = Instant.parse("2021-10-22T12:00:00Z");

  private final SigningKeyLog log = mock();
  private final SignedTokens tokens = at(NOW);

  private SignedTokens at(Instant moment) {
    return new SignedTokens(log, Clock.fixed(moment, ZoneOffset.UTC));
  }

  @BeforeEach
  void everyPurposeHasItsKey() {
    when(log.keyOf(anyString(), any()))
        .thenAnswer(
            call -> {
              var key = new byte[32];
              key[0] = (byte) call.getArgument(0, String.class).hashCode();
              return key;
            });
  }

  @Test
  void readsWhatItSigned() {
    var token = tokens.sign("status", "Élan 42", NOW.plusSeconds(60));
    assertThat(tokens.read("status", token))
        .hasValueSatisfying(
            read -> {
              assertThat(read.payload()).isEqualTo("Élan 42");
              assertThat(read.expired()).isFalse();
            });
  }

  @Test
  void tellsThatATokenHasExpired() {
    var token = tokens.sign("status", "42", NOW.plusSeconds(60));
    assertThat(at(NOW.plusSeconds(60)).read("status", token).orElseThrow().expired()).isFalse();
    assertThat(at(NOW.plusSeconds(61)).read("status", token).orElseThrow().expired()).isTrue();
  }

  @Test
  void refusesATokenOfAnotherPurpose() {
    assertThat(tokens.read("form", tokens.sign("status", "42", NOW))).isEmpty();
  }

  @Test
  void refusesATokenInWhichAnyByteIsAltered() {
    var token = Base64.getUrlDecoder().decode(tokens.sign("status", "42", NOW));
    for (int i = 0; i < token.length; i++) {
      var altered = token.clone();
      altered[i] ^= 1;
      assertThat(tokens.read("status", Base64.getUrlEncoder().encodeToString(altered)))
          .as("byte " + i)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "!!!", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void refusesWhatIsNoToken(String garbage) {
    assertThat(tokens.read("status", garbage)).isEmpty();
  }

  @Test
  void refusesWhatIsMuchTooLong() {
    assertThat(tokens.read("status", "A".repeat(100_000))).isEmpty();
  }
}
