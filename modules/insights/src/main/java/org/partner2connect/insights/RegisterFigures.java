package org.partner2connect.insights;

import jakarta.annotation.security.PermitAll;
import org.partner2connect.insights.figures.CommitmentFilter;
import org.partner2connect.insights.figures.Snapshots;
import org.springframework.stereotype.Service;

/** Tells other pages how many commitments the dashboard counts. */
@Service
public class RegisterFigures {

  private final Snapshots snapshots;

  RegisterFigures(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /** What the dashboard shows at this moment without any filter. */
  @PermitAll
  public RegisterSummary summary() {
    var snapshot = snapshots.current();
    return new RegisterSummary(snapshot.select(CommitmentFilter.ALL).size(), snapshot.day());
  }
}
