package org.partner2connect.opportunities.ui;

import org.partner2connect.opportunities.introductions.Introducing;
import org.partner2connect.opportunities.introductions.IntroductionQueries;
import org.springframework.stereotype.Component;

/** What the pages read of introductions, and do about them. */
@Component
class IntroductionDesk {

  private final Introducing introducing;
  private final IntroductionQueries queries;

  IntroductionDesk(Introducing introducing, IntroductionQueries queries) {
    this.introducing = introducing;
    this.queries = queries;
  }

  Introducing introducing() {
    return introducing;
  }

  IntroductionQueries queries() {
    return queries;
  }
}
