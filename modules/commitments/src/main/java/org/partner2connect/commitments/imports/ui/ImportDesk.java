package org.partner2connect.commitments.imports.ui;

import java.util.Locale;
import java.util.Optional;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.commitments.imports.Imports;
import org.partner2connect.commitments.imports.OwnCommitments;
import org.partner2connect.membership.Seat;
import org.partner2connect.uikit.Failures;
import org.springframework.stereotype.Component;

/** What the page needs to read a file, to make drafts of it, and to say what went wrong. */
@Component
class ImportDesk {

  private final Imports imports;
  private final OwnCommitments own;
  private final Acting acting;
  private final Failures failures;

  ImportDesk(Imports imports, OwnCommitments own, Acting acting, Failures failures) {
    this.imports = imports;
    this.own = own;
    this.acting = acting;
    this.failures = failures;
  }

  Imports imports() {
    return imports;
  }

  OwnCommitments own() {
    return own;
  }

  /** The reader's seat in an active member organisation. */
  Optional<Seat> seat() {
    return acting.seat();
  }

  String explain(RuntimeException problem, Locale reader) {
    return failures.explain(problem, reader);
  }
}
