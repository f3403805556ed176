package org.partner2connect.interest.web;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.partner2connect.identity.SignedTokens;

/** Signed tokens without keys: enough for what this package makes of them. */
final class Signatures {

  private Signatures() {}

  static SignedTokens at(Clock clock) {
    SignedTokens tokens = mock();
    when(tokens.sign(anyString(), anyString(), any()))
        .thenAnswer(
            call ->
                String.join(
                    "|",
                    call.<String>getArgument(0),
                    call.<String>getArgument(1),
                    call.<Instant>getArgument(2).toString()));
    when(tokens.read(anyString(), anyString()))
        .thenAnswer(call -> read(call.<String>getArgument(0), call.<String>getArgument(1), clock));
    return tokens;
  }

  private static Optional<SignedTokens.Token> read(String purpose, String token, Clock clock) {
    var parts = token.split("\\|");
    if (parts.length != 3 || !parts[0].equals(purpose)) {
      return Optional.empty();
    }
    var expires = Instant.parse(parts[2]);
    return Optional.of(new SignedTokens.Token(parts[1], expires, clock.instant().isAfter(expires)));
  }
}
