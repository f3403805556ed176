package org.partner2connect.commitments;

import java.util.regex.Pattern;

/** Whether words say how much. */
final class Figures {

  /** A figure that is not a year alone. */
  private static final Pattern FIGURE =
      Pattern.compile("(?<![\\p{Nd}.,])(?!(?:19|20)\\p{Nd}{2}(?![\\p{Nd}]))\\p{Nd}+");

  private Figures() {}

  /** Whether title or description name a number, in whatever language. */
  static boolean areIn(CommitmentContent content) {
    return content.wordings().values().stream()
        .anyMatch(
            wording ->
                FIGURE.matcher(wording.title()).find()
                    || FIGURE.matcher(wording.description()).find());
  }
}
