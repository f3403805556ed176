package org.partner2connect.actionplans;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.partner2connect.drafting.DocumentContent;
import org.partner2connect.drafting.Documents;
import org.partner2connect.drafting.spi.DocumentProjection;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Reads the actions out of plans' texts into rows, so that lists, dashboards and commitments use
 * ordinary SQL and never disagree with the text.
 */
@Service
public class ActionReadings implements DocumentProjection {

  private final Editions editions;
  private final ActionChecks checks;
  private final ActionLog log;

  /** Looked up late: documents hand their content to projections, this one among them. */
  private final ObjectProvider<Documents> documents;

  private final ActionsFeed feed;

  ActionReadings(
      Editions editions,
      ActionChecks checks,
      ActionLog log,
      ObjectProvider<Documents> documents,
      ActionsFeed feed) {
    this.editions = editions;
    this.checks = checks;
    this.log = log;
    this.documents = documents;
    this.feed = feed;
  }

  @Override
  @CallerDecides("tells nothing but a name")
  public String owner() {
    return PlanAccess.OWNER;
  }

  @Override
  @CallerDecides("drafting, after the text was committed")
  public void project(DocumentContent content) {
    editions.findByDocumentId(content.id().value()).ifPresent(plan -> read(plan, content, false));
  }

  /** Reads a plan whose text nobody has changed yet, so that nothing else would bring it here. */
  void read(PlanReference plan) {
    project(documents.getObject().read(plan.document()));
  }

  /** Reads every plan again, for rows that were lost or spoilt; what is removed stays removed. */
  @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
  public void rebuild() {
    editions
        .findAll()
        .forEach(plan -> read(plan, documents.getObject().read(plan.document()), true));
  }

  private void read(ActionPlan plan, DocumentContent content, boolean again) {
    var found = ActionReader.read(content.content());
    var ids = ActionIds.among(found);
    var rows = new LinkedHashMap<UUID, CheckedAction>();
    for (var action : checks.check(found)) {
      var id = ids.kept().get(action.found().ordinal());
      if (id != null) {
        rows.put(id, action);
      }
    }
    var id = new PlanId(plan.id());
    if (log.write(id, content.seq(), content.readAt(), again, rows)) {
      feed.changed(id);
    }
    if (!ids.unnamed().isEmpty()) {
      // They become rows with the next reading, which this change brings about.
      documents.getObject().setAttributes(plan.document(), ActionIds::repairs);
    }
  }
}
