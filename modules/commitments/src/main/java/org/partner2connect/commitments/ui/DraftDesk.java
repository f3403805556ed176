package org.partner2connect.commitments.ui;

import java.util.Locale;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentQueries;
import org.partner2connect.commitments.CommitmentRegister;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.membership.Seat;
import org.partner2connect.uikit.Failures;
import org.springframework.stereotype.Component;

/** What the pages of a commitment need to read it, to change it, and to say what went wrong. */
@Component
class DraftDesk {

  private final CommitmentRegister register;
  private final CommitmentQueries queries;
  private final Acting acting;
  private final Failures failures;

  DraftDesk(
      CommitmentRegister register, CommitmentQueries queries, Acting acting, Failures failures) {
    this.register = register;
    this.queries = queries;
    this.acting = acting;
    this.failures = failures;
  }

  CommitmentRegister register() {
    return register;
  }

  CommitmentQueries queries() {
    return queries;
  }

  Optional<CommitmentDetail> find(CommitmentId id) {
    return queries.find(id);
  }

  /** The reader's seat in an active member organisation. */
  Optional<Seat> seat() {
    return acting.seat();
  }

  /** Whether the reader speaks for the own organisation. */
  boolean decides() {
    return acting.seat().filter(Acting::decides).isPresent();
  }

  /** Does it; answers what stands against it, if anything does. */
  Optional<String> attempt(Runnable deed, Locale reader) {
    try {
      deed.run();
      return Optional.empty();
    } catch (RuntimeException problem) {
      return Optional.of(failures.explain(problem, reader));
    }
  }

  String explain(RuntimeException problem, Locale reader) {
    return failures.explain(problem, reader);
  }

  void show(RuntimeException problem) {
    failures.show(problem);
  }
}
