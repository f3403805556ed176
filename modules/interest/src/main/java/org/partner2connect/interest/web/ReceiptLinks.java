package org.partner2connect.interest.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.partner2connect.identity.SignedTokens;
import org.springframework.stereotype.Component;

/**
 * The address of a receipt. It holds the number and how the form was taken, nothing of anybody, and
 * opens nothing else.
 */
@Component
class ReceiptLinks {

  private static final String PURPOSE = "interest.receipt";
  private static final Duration VALID = Duration.ofDays(365);
  private static final Pattern PAYLOAD = Pattern.compile("(\\d{1,9}) (L?)(C?)(A?)");

  private final SignedTokens tokens;
  private final Clock clock;

  ReceiptLinks(SignedTokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  /**
   * What the receipt says.
   *
   * @param confirmFirst whether nobody looks at the form before the address is confirmed
   * @param again whether the form had arrived before it was sent this time
   */
  record Shown(int number, boolean late, boolean confirmFirst, boolean again) {}

  String tokenFor(Outcome.Stored stored) {
    var receipt = stored.receipt();
    var payload =
        receipt.number()
            + " "
            + (receipt.late() ? "L" : "")
            + (receipt.confirmFirst() ? "C" : "")
            + (stored.again() ? "A" : "");
    return tokens.sign(PURPOSE, payload, clock.instant().plus(VALID));
  }

  /** What the token's receipt says; empty when it is none of ours, or a year old. */
  Optional<Shown> read(String token) {
    return tokens
        .read(PURPOSE, token)
        .filter(genuine -> !genuine.expired())
        .map(genuine -> PAYLOAD.matcher(genuine.payload()))
        .filter(payload -> payload.matches())
        .map(
            payload ->
                new Shown(
                    Integer.parseInt(payload.group(1)),
                    !payload.group(2).isEmpty(),
                    !payload.group(3).isEmpty(),
                    !payload.group(4).isEmpty()));
  }
}
