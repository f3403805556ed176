package org.partner2connect.commitments.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.membership.OrganisationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Makes drafts of the own organisation out of a file, for whoever may write them by hand. Nothing
 * is handed in or published: drafts go their usual way.
 *
 * <p>All rows that can be taken are written in one transaction. Whoever was told of thirty drafts
 * has thirty; after a failure there is none, and the same file can be given again. A thousand rows
 * take seconds, so that there is nothing to gain from stopping halfway. Rows that cannot be taken
 * are left out, and the others are made.
 */
@Service("commitmentImports")
@Transactional
public class Imports {

  private final Acting acting;
  private final OwnCommitmentQueries own;
  private final RowReading reading;
  private final Placing placing;
  private final ImportLog log;

  Imports(
      Acting acting, OwnCommitmentQueries own, RowReading reading, Placing placing, ImportLog log) {
    this.acting = acting;
    this.own = own;
    this.reading = reading;
    this.placing = placing;
    this.log = log;
  }

  /**
   * What would become of each row. Everything is tried as it would be done, and undone.
   *
   * @throws UnreadableFile when it has not the columns of commitments
   */
  @PreAuthorize("isAuthenticated()")
  public ImportResult trial(Sheet sheet, Locale reader) {
    var result = run(lockedOrganisation(), sheet, reader, new Placing.Doing(false, null));
    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    return result;
  }

  /**
   * Makes and changes drafts.
   *
   * @param seen the versions of the drafts that may be changed, as a trial has shown them; null to
   *     change them as they are
   * @return what has become of each row
   */
  @PreAuthorize("isAuthenticated()")
  public ImportResult carryOut(Sheet sheet, Locale reader, @Nullable Map<CommitmentId, Long> seen) {
    return run(lockedOrganisation(), sheet, reader, new Placing.Doing(true, seen));
  }

  private ImportResult run(
      OrganisationId organisation, Sheet sheet, Locale reader, Placing.Doing doing) {
    var layout = Layout.of(sheet);
    var known = new Known(own.of(organisation));
    List<ImportedRow> rows = new ArrayList<>();
    for (var line : sheet.lines()) {
      var read = reading.read(layout, sheet, line, reader);
      rows.add(
          read.problems().isEmpty()
              ? placing.place(line, read.says(), known, reader, doing)
              : ImportedRow.refused(line, Known.title(read.says().fresh(reader)), read.problems()));
    }
    return new ImportResult(rows, layout.notTaken());
  }

  /** A trial waits too: it holds one draft after the other, in the order of its file. */
  private OrganisationId lockedOrganisation() {
    var seat = acting.lockedSeat().orElseThrow(NoOrganisation::new);
    log.lock(seat.organisation().id());
    return seat.organisation().id();
  }
}
