package org.partner2connect.commitments.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentDetail;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.CommitmentStatus;
import org.partner2connect.commitments.InvalidCommitment.Problem;

/** One draft while somebody writes it: what is kept of it, and how a change gets there. */
final class OpenDraft {

  private final DraftDesk desk;
  private @Nullable CommitmentId id;
  private final CommitmentStatus status;
  private long version;
  private CommitmentContent kept;

  private OpenDraft(
      DraftDesk desk,
      @Nullable CommitmentId id,
      CommitmentStatus status,
      long version,
      CommitmentContent kept) {
    this.desk = desk;
    this.id = id;
    this.status = status;
    this.version = version;
    this.kept = kept;
  }

  /** A draft of which nothing is kept yet. */
  static OpenDraft fresh(DraftDesk desk, CommitmentContent start) {
    return new OpenDraft(desk, null, CommitmentStatus.DRAFT, 0, start);
  }

  static OpenDraft of(DraftDesk desk, CommitmentDetail detail) {
    return new OpenDraft(desk, detail.id(), detail.status(), detail.version(), detail.content());
  }

  @Nullable CommitmentId id() {
    return id;
  }

  CommitmentStatus status() {
    return status;
  }

  boolean begun() {
    return id != null;
  }

  /** What must be named by whoever acts on it now. */
  long version() {
    return version;
  }

  CommitmentContent kept() {
    return kept;
  }

  /**
   * Keeps what is written, but for what cannot be kept.
   *
   * @return what was left as it was, and why
   * @throws org.partner2connect.kernel.Refusal when somebody else was faster, or the right is gone
   */
  List<Problem> keep(CommitmentContent content) {
    var problems = desk.register().problemsOf(content, false);
    var next = Drafts.without(problems.stream().map(Problem::field).toList(), content, kept);
    if (id == null) {
      begin(next);
    } else if (!next.equals(kept)) {
      version = desk.register().save(id, version, next);
    }
    kept = next;
    return problems;
  }

  private void begin(CommitmentContent content) {
    var begun = desk.register().begin(content);
    id = begun;
    version = desk.find(begun).map(CommitmentDetail::version).orElse(0L);
  }

  /** Goes on from what somebody else has kept, so that the next change is kept over it. */
  void catchUp() {
    var known = id;
    if (known != null) {
      desk.find(known)
          .ifPresent(
              detail -> {
                version = detail.version();
                kept = detail.content();
              });
    }
  }
}
