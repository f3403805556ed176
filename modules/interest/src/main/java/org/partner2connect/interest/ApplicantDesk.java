package org.partner2connect.interest;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.kernel.Line;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What applicants do after the form: confirm the address, answer questions, withdraw. Doing again
 * what is done already has no effect.
 */
@Service
@Transactional
public class ApplicantDesk {

  private final Expressions expressions;
  private final EntryLog log;
  private final InterestMail mail;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  ApplicantDesk(
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

  /** The address works: whoever opened the mailed link says so. */
  @CallerDecides("whoever holds the signed link")
  public void confirm(ExpressionId id) {
    var before = find(id);
    var at = clock.instant();
    var confirmed = before.confirmed(at);
    if (confirmed != before) {
      expressions.save(confirmed);
      log.add(id, Entry.Kind.CONFIRMED, null, null, at);
      if (before.state() == ExpressionState.UNCONFIRMED) {
        events.publishEvent(new ExpressionOfInterestSubmitted(id, before.late(), at));
      }
    }
  }

  /**
   * Answers the secretariat's question, or adds something while there is no decision.
   *
   * @param text at most 4,000 characters
   * @throws AlreadyDecided when it is too late for that
   * @throws org.partner2connect.kernel.Refusal when the text is blank, too long or unstorable
   */
  @CallerDecides("whoever holds the signed link")
  public void answer(ExpressionId id, String text) {
    var answer = Line.of(text.strip(), Decisions.LONGEST_TEXT);
    var expression = find(id);
    var at = clock.instant();
    if (repeats(id, Entry.Kind.ANSWER, answer)) {
      return;
    }
    expressions.save(expression.answered(at));
    log.add(id, Entry.Kind.ANSWER, answer, null, at);
    if (expression.state() == ExpressionState.UNCONFIRMED) {
      events.publishEvent(new ExpressionOfInterestSubmitted(id, expression.late(), at));
    }
  }

  /** Takes the expression back, with a reason or without one. */
  @CallerDecides("whoever holds the signed link")
  public void withdraw(ExpressionId id, @Nullable String reason) {
    var expression = find(id);
    if (expression.state() == ExpressionState.WITHDRAWN) {
      return;
    }
    var why =
        reason == null || reason.isBlank() ? null : Line.of(reason.strip(), Decisions.LONGEST_TEXT);
    var at = clock.instant();
    var withdrawn = expressions.save(expression.withdrawn(at));
    log.add(id, Entry.Kind.WITHDRAWN, why, null, at);
    mail.withdrawn(withdrawn);
    events.publishEvent(
        new ExpressionOfInterestHandled(
            id, withdrawn.reference(), Entry.Kind.WITHDRAWN, null, why, at));
  }

  /** Mails the link to the applicant's page again, when number and address belong together. */
  @PermitAll
  public void sendLink(int number, String email) {
    expressions
        .findByNumber(number)
        .filter(expression -> expression.contact().email().equalsIgnoreCase(email))
        .ifPresent(mail::link);
  }

  /** A double click sends the same words twice. */
  private boolean repeats(ExpressionId id, Entry.Kind kind, String text) {
    var entries = log.of(id);
    return !entries.isEmpty()
        && entries.getLast().kind() == kind
        && text.equals(entries.getLast().text());
  }

  private Expression find(ExpressionId id) {
    return expressions.findByIdValue(id.value()).orElseThrow(UnknownExpression::new);
  }
}
