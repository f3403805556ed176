package org.partner2connect.insights.figures;

import org.partner2connect.commitments.CommitmentCorrected;
import org.partner2connect.commitments.CommitmentPublished;
import org.partner2connect.commitments.CommitmentWithdrawn;
import org.partner2connect.commitments.RateEntered;
import org.partner2connect.membership.MemberOrganisationsMerged;
import org.partner2connect.progress.ConfirmationPublished;
import org.partner2connect.progress.ProgressReported;
import org.partner2connect.taxonomy.ReferenceListsChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Counts the version of the published data up when something of it has changed, and keeps what it
 * was. Told twice of the same, it counts once too often, which costs a reading and harms nobody.
 */
@Component
class DataVersionListeners {

  private final DataVersionLog versions;

  DataVersionListeners(DataVersionLog versions) {
    this.versions = versions;
  }

  @ApplicationModuleListener
  void on(CommitmentPublished event) {
    versions.changed(event.commitment());
  }

  @ApplicationModuleListener
  void on(CommitmentCorrected event) {
    versions.changed(event.commitment());
  }

  @ApplicationModuleListener
  void on(CommitmentWithdrawn event) {
    versions.changed(event.commitment());
  }

  @ApplicationModuleListener
  void on(RateEntered event) {
    versions.changedAtLarge();
  }

  @ApplicationModuleListener
  void on(ProgressReported event) {
    versions.changed(event.commitment());
  }

  @ApplicationModuleListener
  void on(ConfirmationPublished event) {
    versions.changed(event.commitment());
  }

  @ApplicationModuleListener
  void on(MemberOrganisationsMerged event) {
    versions.changedAtLarge();
  }

  @ApplicationModuleListener
  void on(ReferenceListsChanged event) {
    versions.changedAtLarge();
  }
}
