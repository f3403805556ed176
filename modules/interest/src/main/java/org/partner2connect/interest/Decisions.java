package org.partner2connect.interest;

import java.time.Clock;
import java.util.UUID;
import org.partner2connect.kernel.Line;
import org.partner2connect.membership.Admission;
import org.partner2connect.membership.NewOrganisation;
import org.partner2connect.membership.OrganisationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secretariat's side of an expression of interest. Every method takes the version that the
 * moderator saw and refuses with {@link ChangedMeanwhile} when somebody, the applicant included,
 * was faster; with {@link OwnOrganisation} when the moderator sits for that organisation.
 */
@Service
@Transactional
public class Decisions {

  /** Of a question, a reason or an answer, in characters. */
  public static final int LONGEST_TEXT = 4_000;

  private final Docket docket;
  private final InterestMail mail;
  private final Admission admission;
  private final Clock clock;

  Decisions(Docket docket, InterestMail mail, Admission admission, Clock clock) {
    this.docket = docket;
    this.mail = mail;
    this.admission = admission;
    this.clock = clock;
  }

  /**
   * Mails a question and waits for the answer.
   *
   * @param question what to ask, at most {@value #LONGEST_TEXT} characters
   */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void ask(ExpressionId id, long version, String question) {
    var text = Line.of(question.strip(), LONGEST_TEXT);
    var expression = docket.take(id, version);
    var asked = docket.settle(expression.questioned(), Entry.Kind.QUESTION, text, clock.instant());
    mail.asked(asked, text);
  }

  /**
   * Admits the organisation to the coalition, tells the applicant and invites the person to write
   * to as its focal point.
   *
   * @return the new member organisation
   */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public OrganisationId accept(ExpressionId id, long version) {
    var expression = docket.take(id, version);
    var organisation =
        admission.admit(
            new NewOrganisation(
                expression.organisation().name(),
                null,
                expression.organisation().category(),
                expression.organisation().country(),
                expression.organisation().website(),
                expression.focusAreas(),
                new NewOrganisation.Contact(
                    expression.contact().name(),
                    expression.contact().email(),
                    expression.contact().locale())));
    conclude(expression, organisation.value());
    return organisation;
  }

  private void conclude(Expression expression, UUID organisation) {
    var at = clock.instant();
    var accepted =
        docket.settle(expression.accepted(organisation, at), Entry.Kind.ACCEPTED, null, at);
    mail.accepted(accepted);
  }

  /**
   * Declines and tells the applicant why.
   *
   * @param reason at most {@value #LONGEST_TEXT} characters; the applicant reads it
   */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void decline(ExpressionId id, long version, String reason) {
    var text = Line.of(reason.strip(), LONGEST_TEXT);
    var at = clock.instant();
    var expression = docket.take(id, version);
    var declined = docket.settle(expression.declined(at), Entry.Kind.DECLINED, text, at);
    mail.declined(declined, text);
  }

  /** Says that the possible duplicates shown are other organisations; they are shown no more. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void differs(ExpressionId id, long version) {
    docket.note(docket.take(id, version), Entry.Kind.NOT_A_DUPLICATE, clock.instant());
  }
}
