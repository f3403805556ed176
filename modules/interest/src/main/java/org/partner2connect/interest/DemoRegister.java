package org.partner2connect.interest;

import java.time.Instant;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Ids;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Enters the demo's expressions of interest as if they had come earlier. Only those that are asked
 * something get a mail: it holds the link to the applicant's page.
 */
@Component
@Profile("demo")
class DemoRegister {

  private final FormCheck check;
  private final Registration registration;
  private final Expressions expressions;
  private final EntryLog log;
  private final InterestMail mail;

  DemoRegister(
      FormCheck check,
      Registration registration,
      Expressions expressions,
      EntryLog log,
      InterestMail mail) {
    this.check = check;
    this.registration = registration;
    this.expressions = expressions;
    this.log = log;
    this.mail = mail;
  }

  Expression enter(ExpressionForm form, Call call, boolean proven, Instant at) {
    return registration.enter(check.check(form), call, Ids.next().toString(), proven, at);
  }

  void ask(Expression expression, String question, PersonId person, Instant at) {
    var asked = expressions.save(expression.questioned());
    log.add(asked.id(), Entry.Kind.QUESTION, question, person, at);
    mail.asked(asked, question);
  }

  void decline(Expression expression, String reason, PersonId person, Instant at) {
    var declined = expressions.save(expression.declined(at));
    log.add(declined.id(), Entry.Kind.DECLINED, reason, person, at);
  }

  void withdraw(Expression expression, Instant at) {
    var withdrawn = expressions.save(expression.withdrawn(at));
    log.add(withdrawn.id(), Entry.Kind.WITHDRAWN, null, null, at);
  }
}
