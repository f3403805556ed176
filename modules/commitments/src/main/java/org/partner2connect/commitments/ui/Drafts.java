package org.partner2connect.commitments.ui;

import org.partner2connect.commitments.CommitmentContent;

/** What holds for every draft. */
final class Drafts {

  static final int LONGEST_TITLE = 200;
  static final int LONGEST_NOTE = 300;

  private Drafts() {}

  /** The same, written first in that language. */
  static CommitmentContent in(CommitmentContent content, String language) {
    return new CommitmentContent(
        language,
        content.wordings(),
        content.type(),
        content.area(),
        content.pillar(),
        content.money(),
        content.period(),
        content.reach(),
        content.targets(),
        content.deliveries(),
        content.event());
  }
}
