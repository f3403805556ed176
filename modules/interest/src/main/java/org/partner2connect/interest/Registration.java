package org.partner2connect.interest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Registers checked forms, each nonce once. */
@Component
class Registration {

  /** So many unconfirmed forms of one address are answered by mail in an hour: not a mail bomb. */
  private static final int MAILS_UNCONFIRMED = 5;

  private static final Duration LATELY = Duration.ofHours(1);

  private final Expressions expressions;
  private final EntryLog log;
  private final InterestMail mail;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Registration(
      Expressions expressions,
      EntryLog log,
      InterestMail mail,
      Clock clock,
      ApplicationEventPublisher events) {
    this.expressions = expressions;
    this.log = log;
    this.mail = mail;
    this.clock = clock;
    this.events = events;
  }

  Optional<Receipt> find(String nonce) {
    return expressions.findByFormNonce(nonce).map(Expression::receipt);
  }

  /** In the caller's transaction. */
  Receipt register(Answers answers, Call call, String nonce, boolean proven) {
    var before = find(nonce);
    if (before.isPresent()) {
      return before.get();
    }
    var at = clock.instant();
    if (!call.isOpen(at)) {
      throw new NotOpenYet();
    }
    boolean mayMail = mayMail(answers.contact().email(), at);
    var expression = enter(answers, call, nonce, proven, at);
    if (mayMail) {
      mail.received(expression, call);
    }
    if (proven) {
      events.publishEvent(
          new ExpressionOfInterestSubmitted(expression.id(), expression.late(), at));
    }
    return expression.receipt();
  }

  /** Stores it as received at that moment and tells nobody. */
  Expression enter(Answers answers, Call call, String nonce, boolean proven, Instant at) {
    var reference = new Expression.Reference(call, log.nextNumber(), nonce);
    var expression = expressions.save(Expression.receive(answers, reference, proven, at));
    log.add(expression.id(), Entry.Kind.RECEIVED, null, null, at);
    return expression;
  }

  private boolean mayMail(String email, Instant at) {
    return log.unconfirmedFrom(email, at.minus(LATELY)) < MAILS_UNCONFIRMED;
  }
}
