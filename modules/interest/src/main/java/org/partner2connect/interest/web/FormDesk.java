package org.partner2connect.interest.web;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.interest.Calls;
import org.partner2connect.interest.InvalidForm;
import org.partner2connect.interest.Reception;
import org.springframework.stereotype.Component;

/** Takes in forms that carry a token of ours, each of them once. */
@Component
class FormDesk {

  private final Calls calls;
  private final Reception reception;
  private final FormTokens tokens;
  private final Trust trust;
  private final Clock clock;

  FormDesk(Calls calls, Reception reception, FormTokens tokens, Trust trust, Clock clock) {
    this.calls = calls;
    this.reception = reception;
    this.tokens = tokens;
    this.trust = trust;
    this.clock = clock;
  }

  Outcome take(SentForm sent) {
    var token = tokens.read(sent.token()).orElse(null);
    if (trust.isOverrun()) {
      return returned(Outcome.Why.OVERRUN, token);
    }
    if (token != null) {
      var before = reception.receiptOf(token.nonce());
      if (before.isPresent()) {
        return new Outcome.Stored(before.get(), true);
      }
    }
    var now = clock.instant();
    if (calls.current().filter(call -> call.isOpen(now)).isEmpty()) {
      return returned(Outcome.Why.NOT_OPEN, token);
    }
    if (token == null || token.expired()) {
      return returned(Outcome.Why.STALE, null);
    }
    return store(sent, token);
  }

  private Outcome store(SentForm sent, FormToken token) {
    var problems = reception.problems(sent.answers());
    if (!problems.isEmpty()) {
      return new Outcome.Returned(Outcome.Why.ANSWERS, problems, token);
    }
    try {
      boolean proven = trust.isProven(sent, token);
      return new Outcome.Stored(reception.receive(sent.answers(), token.nonce(), proven), false);
    } catch (InvalidForm invalid) {
      return new Outcome.Returned(Outcome.Why.ANSWERS, invalid.problems(), token);
    }
  }

  private static Outcome returned(Outcome.Why why, @Nullable FormToken token) {
    return new Outcome.Returned(why, List.of(), token);
  }
}
