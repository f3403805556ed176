package org.partner2connect.interest.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partner2connect.identity.SignedTokens;
import org.partner2connect.kernel.Ids;
import org.springframework.stereotype.Component;

/** Hands out the signed token that every form carries, and knows its own again. */
@Component
class FormTokens {

  /** Long enough for a form that is begun in the evening and sent the next day. */
  static final Duration VALID = Duration.ofHours(24);

  private static final String PURPOSE = "interest.form";
  private static final Pattern PAYLOAD = Pattern.compile("([0-9a-f-]{36}) (\\d{1,15})");

  private final SignedTokens tokens;
  private final Clock clock;

  FormTokens(SignedTokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  FormToken issue() {
    var now = Instant.ofEpochMilli(clock.millis());
    var nonce = Ids.next().toString();
    var text = tokens.sign(PURPOSE, nonce + " " + now.toEpochMilli(), now.plus(VALID));
    return new FormToken(text, nonce, now, false);
  }

  /** The token, expired or not; empty when it is none of ours. */
  Optional<FormToken> read(String text) {
    return tokens
        .read(PURPOSE, text)
        .flatMap(
            token -> {
              var payload = PAYLOAD.matcher(token.payload());
              return payload.matches()
                  ? Optional.of(
                      new FormToken(
                          text,
                          payload.group(1),
                          Instant.ofEpochMilli(Long.parseLong(payload.group(2))),
                          token.expired()))
                  : Optional.empty();
            });
  }
}
