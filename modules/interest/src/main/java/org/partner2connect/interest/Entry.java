package org.partner2connect.interest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;

/**
 * Something that happened to an expression of interest.
 *
 * @param text the question, answer or reason, where there is one
 * @param person who of the secretariat did it; null for the applicant
 */
public record Entry(Kind kind, @Nullable String text, @Nullable PersonId person, Instant at) {

  /** What can happen to an expression of interest. */
  public enum Kind {
    RECEIVED,
    CONFIRMED,
    QUESTION,
    ANSWER,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** Somebody has looked at the possible duplicates and said that they are others. */
    NOT_A_DUPLICATE
  }
}
