package org.partner2connect.progress.ui;

import java.util.Locale;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.partner2connect.uikit.KnownPlaces;
import org.springframework.stereotype.Component;

/** Knows for whom the page of a report exists. */
@Component
class ProgressPlaces implements KnownPlaces {

  private static final String REPORT = ProgressNavigation.REPORTS_ROUTE + "/";

  private final ReportedCommitmentQueries commitments;
  private final ReaderPlace place;

  ProgressPlaces(ReportedCommitmentQueries commitments, ReaderPlace place) {
    this.commitments = commitments;
    this.place = place;
  }

  @Override
  public boolean speaksFor(String path) {
    return path.startsWith(REPORT);
  }

  @Override
  public boolean knows(String path) {
    return CommitmentId.parse(path.substring(REPORT.length()))
        .flatMap(id -> commitments.find(id, Locale.ENGLISH))
        .filter(ReportedCommitment::isOpen)
        .filter(
            found ->
                place
                    .seat()
                    .filter(seat -> seat.organisation().id().equals(found.organisation()))
                    .isPresent())
        .isPresent();
  }
}
