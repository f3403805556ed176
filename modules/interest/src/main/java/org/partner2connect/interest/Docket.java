package org.partner2connect.interest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.CurrentPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Hands expressions of interest to one moderator at a time and records what was done. */
@Component
class Docket {

  private final Expressions expressions;
  private final EntryLog log;
  private final CurrentPerson current;
  private final Ownership ownership;
  private final ApplicationEventPublisher events;

  Docket(
      Expressions expressions,
      EntryLog log,
      CurrentPerson current,
      Ownership ownership,
      ApplicationEventPublisher events) {
    this.expressions = expressions;
    this.log = log;
    this.current = current;
    this.ownership = ownership;
    this.events = events;
  }

  /** The expression as the moderator saw it. */
  Expression take(ExpressionId id, long version) {
    var expression = expressions.findByIdValue(id.value()).orElseThrow(UnknownExpression::new);
    if (expression.version() == null || expression.version() != version) {
      throw new ChangedMeanwhile(expression.reference(), expression.state());
    }
    ownership.refuseOwn(expression);
    return expression;
  }

  /** Stores what the moderator did, with a word for the record. */
  Expression settle(Expression changed, Entry.Kind how, @Nullable String text, Instant at) {
    Expression saved;
    try {
      saved = expressions.save(changed);
    } catch (OptimisticLockingFailureException overtaken) {
      // Between our reading and our writing; the refusal ends the transaction all the same.
      throw new ChangedMeanwhile(changed.reference(), stateNow(changed.id()));
    }
    var person = current.require();
    log.add(saved.id(), how, text, person, at);
    events.publishEvent(
        new ExpressionOfInterestHandled(saved.id(), saved.reference(), how, person, text, at));
    return saved;
  }

  private ExpressionState stateNow(ExpressionId id) {
    return expressions.findByIdValue(id.value()).orElseThrow(UnknownExpression::new).state();
  }

  /** Records a look that changes nothing but the record. */
  void note(Expression expression, Entry.Kind how, Instant at) {
    settle(expression, how, null, at);
  }
}
