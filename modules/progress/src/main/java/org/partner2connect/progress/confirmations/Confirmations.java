package org.partner2connect.progress.confirmations;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Line;
import org.partner2connect.progress.ReportId;
import org.partner2connect.progress.ReportedCommitment;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Countries speak to reports that concern them; the secretariat lets it appear or refuses it with a
 * reason, and never changes a word.
 */
@Service
@Transactional
public class Confirmations {

  /** Of what is said, and of a reason, in characters. */
  public static final int LONGEST_TEXT = 4_000;

  private final ConfirmationLog log;
  private final ConfirmationRights rights;
  private final ConfirmationPost post;
  private final CurrentPerson current;
  private final Clock clock;

  Confirmations(
      ConfirmationLog log,
      ConfirmationRights rights,
      ConfirmationPost post,
      CurrentPerson current,
      Clock clock) {
    this.log = log;
    this.rights = rights;
    this.post = post;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Confirms, comments or disputes a report for the person's country.
   *
   * @param text why; may be empty for a confirmation
   */
  @PreAuthorize("@confirmationRights.speaksTo(#report)")
  public void say(ReportId report, ConfirmationKind kind, String text, Locale language) {
    var seat = rights.speaker().orElseThrow(UnknownReport::new);
    var country = ConfirmationRights.country(seat);
    var about = rights.about(report).orElseThrow(UnknownReport::new);
    if (country == null) {
      throw new UnknownReport();
    }
    var said =
        new Confirmation(
            Ids.next(),
            report,
            country,
            seat.organisation().id(),
            kind,
            words(kind, text),
            language.getLanguage(),
            ConfirmationStatus.SUBMITTED,
            clock.instant(),
            null,
            null,
            0);
    if (!log.add(said, seat.person())) {
      throw new WaitsAlready();
    }
    post.said(said, about, seat.role().name());
  }

  private static String words(ConfirmationKind kind, String text) {
    var words = text.strip();
    if (words.isEmpty() && kind != ConfirmationKind.CONFIRMED) {
      throw new WordMissing();
    }
    return words.isEmpty() ? words : Line.of(words, LONGEST_TEXT);
  }

  /** Lets it appear, and tells the organisation that had reported. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void publish(UUID id, long version) {
    var about = decide(id, version, ConfirmationStatus.PUBLISHED, null);
    post.published(log.find(id).orElseThrow(UnknownReport::new), about);
  }

  /**
   * Does not let it appear, and tells its author why.
   *
   * @param reason at most {@value #LONGEST_TEXT} characters; the author reads it
   */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void refuse(UUID id, long version, String reason) {
    var why = Line.of(reason.strip(), LONGEST_TEXT);
    var about = decide(id, version, ConfirmationStatus.REFUSED, why);
    post.refused(log.find(id).orElseThrow(UnknownReport::new), about, why);
  }

  private ReportedCommitment decide(
      UUID id, long version, ConfirmationStatus status, @Nullable String reason) {
    var said = log.find(id).orElseThrow(UnknownReport::new);
    var about = rights.about(said.report()).orElseThrow(UnknownReport::new);
    rights.refuseOwn(said.organisation());
    rights.refuseOwn(about.organisation());
    if (!log.decide(id, version, status, reason, current.require(), clock.instant())) {
      throw new DecidedMeanwhile();
    }
    return about;
  }
}
