package org.partner2connect.actionplans;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partner2connect.actionplans.ActionLog.Written;
import org.partner2connect.drafting.DocumentContent;
import org.partner2connect.drafting.DocumentId;
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

  private static final int REMEMBERED = 256;

  private final Editions editions;
  private final ActionChecks checks;
  private final ActionLog log;

  /** Looked up late: documents hand their content to projections, this one among them. */
  private final ObjectProvider<Documents> documents;

  private final ActionsFeed feed;

  /** The newest readings, so that text in which no action changed costs next to nothing. */
  private final Map<DocumentId, Reading> readings =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<DocumentId, Reading> eldest) {
              return size() > REMEMBERED;
            }
          });

  private record Reading(PlanId plan, List<FoundAction> found, Written written) {}

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
    Reading last = readings.get(content.id());
    if (last != null) {
      read(last.plan, content, false);
    } else {
      editions
          .findByDocumentId(content.id().value())
          .ifPresent(plan -> read(new PlanId(plan.id()), content, false));
    }
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
        .forEach(
            plan -> read(new PlanId(plan.id()), documents.getObject().read(plan.document()), true));
  }

  private void read(PlanId plan, DocumentContent content, boolean again) {
    var found = ActionReader.read(content.content());
    Reading last = readings.get(content.id());
    var actions =
        last != null && !again && last.found.equals(found) ? last.written.actions() : rows(found);
    var written = new Written(content.seq(), actions);
    if (log.write(plan, written, content.readAt(), again, last == null ? null : last.written)) {
      readings.put(content.id(), new Reading(plan, found, written));
      feed.changed(plan);
    } else {
      readings.remove(content.id());
    }
    if (!ActionIds.among(found).unnamed().isEmpty()) {
      // They become rows with the next reading, which this change brings about.
      documents.getObject().setAttributes(content.id(), ActionIds::repairs);
    }
  }

  private Map<UUID, CheckedAction> rows(List<FoundAction> found) {
    var ids = ActionIds.among(found);
    var rows = new LinkedHashMap<UUID, CheckedAction>();
    for (var action : checks.check(found)) {
      var id = ids.kept().get(action.found().ordinal());
      if (id != null) {
        rows.put(id, action);
      }
    }
    return rows;
  }
}
