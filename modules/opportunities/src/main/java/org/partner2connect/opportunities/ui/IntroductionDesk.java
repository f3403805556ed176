package org.partner2connect.opportunities.ui;

import org.partner2connect.opportunities.introductions.Introducing;
import org.partner2connect.opportunities.introductions.IntroductionQueries;
import org.partner2connect.opportunities.introductions.JointCommitments;
import org.springframework.stereotype.Component;

/** What the pages read of introductions, and do about them. */
@Component
class IntroductionDesk {

  private final Introducing introducing;
  private final IntroductionQueries queries;
  private final JointCommitments commitments;

  IntroductionDesk(
      Introducing introducing, IntroductionQueries queries, JointCommitments commitments) {
    this.introducing = introducing;
    this.queries = queries;
    this.commitments = commitments;
  }

  JointCommitments commitments() {
    return commitments;
  }

  Introducing introducing() {
    return introducing;
  }

  IntroductionQueries queries() {
    return queries;
  }
}
