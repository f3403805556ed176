package org.partner2connect.opportunities.ui;

import java.util.Locale;
import java.util.Optional;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.opportunities.OpportunityBoard;
import org.partner2connect.opportunities.OpportunityQueries;
import org.partner2connect.opportunities.OpportunityRights;
import org.partner2connect.uikit.Failures;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What the pages of needs and offers read and do. */
@Component("opportunityDesk")
class Desk {

  private final OpportunityBoard board;
  private final OpportunityQueries queries;
  private final OpportunityRights rights;
  private final Failures failures;
  private final Wording wording;

  Desk(
      OpportunityBoard board,
      OpportunityQueries queries,
      OpportunityRights rights,
      Failures failures,
      Wording wording) {
    this.board = board;
    this.queries = queries;
    this.rights = rights;
    this.failures = failures;
    this.wording = wording;
  }

  Say say(Locale reader) {
    return wording.to(reader);
  }

  String explain(Throwable failure, Locale reader) {
    return failures.explain(failure, reader);
  }

  OpportunityBoard board() {
    return board;
  }

  OpportunityQueries queries() {
    return queries;
  }

  OpportunityRights rights() {
    return rights;
  }

  /** Does it; answers what stands against it in the reader's language, if anything does. */
  Optional<String> attempt(Locale reader, Runnable deed) {
    try {
      deed.run();
      return Optional.empty();
    } catch (Refusal | OptimisticLockingFailureException problem) {
      return Optional.of(failures.explain(problem, reader));
    }
  }
}
