package org.partner2connect.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Hands over what is due, each mail in a transaction of its own that holds the mail's row: no other
 * node sends it meanwhile, and when this one dies the row is free at once. Only what the server had
 * accepted when that happened is sent a second time.
 */
@Component
class Round {

  private static final Logger LOG = LoggerFactory.getLogger(Round.class);

  private final MessageLog log;
  private final MailServer server;
  private final TransactionOperations transactions;

  Round(MessageLog log, MailServer server, TransactionOperations transactions) {
    this.log = log;
    this.server = server;
    this.transactions = transactions;
  }

  /** How a round ended. */
  enum Result {
    /** Nothing is due any more, or this node stops. */
    DONE,
    /** The server takes nothing. */
    UNAVAILABLE
  }

  /** Delivers until nothing is due, the server takes nothing, or it is told to stop. */
  Result run(Going going) {
    try (var line = server.line()) {
      var step = Step.SETTLED;
      while (step == Step.SETTLED && going.on()) {
        var next = transactions.execute(status -> deliverNext(line));
        step = next == null ? Step.NOTHING_DUE : next;
      }
      return step == Step.UNAVAILABLE ? Result.UNAVAILABLE : Result.DONE;
    }
  }

  /** Whether to go on with the next mail. */
  interface Going {
    boolean on();
  }

  private enum Step {
    NOTHING_DUE,
    SETTLED,
    UNAVAILABLE
  }

  private Step deliverNext(SmtpLine line) {
    var due = log.claim();
    if (due.isEmpty()) {
      return Step.NOTHING_DUE;
    }
    var mail = due.get();
    return switch (line.send(mail)) {
      case Outcome.Accepted() -> {
        log.sent(mail.id());
        yield Step.SETTLED;
      }
      case Outcome.Rejected(var reply) -> {
        giveUp(mail, reply);
        yield Step.SETTLED;
      }
      case Outcome.Deferred(var reply) -> {
        if (mail.overdue()) {
          giveUp(mail, reply);
        } else {
          log.postpone(mail.id(), Delays.ofMail(mail.attempts() + 1), reply);
        }
        yield Step.SETTLED;
      }
      case Outcome.Unavailable(var reason) -> {
        if (mail.overdue()) {
          giveUp(mail, reason);
        } else {
          log.keepInPlace(mail.id(), reason);
        }
        LOG.debug("The mail server takes nothing: {}", reason);
        yield Step.UNAVAILABLE;
      }
    };
  }

  private void giveUp(QueuedMail mail, String reason) {
    log.failed(mail.id(), reason);
    LOG.warn("The {} could not be delivered for good; why stands in mail.message", mail);
  }
}
