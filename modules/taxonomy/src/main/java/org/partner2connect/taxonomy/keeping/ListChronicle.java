package org.partner2connect.taxonomy.keeping;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.ReferenceListsChanged;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What surrounds every change of a list: one at a time, on record, and told to everybody. */
@Component
class ListChronicle {

  private final ChangeLog log;
  private final Taxonomy taxonomy;
  private final ApplicationEventPublisher events;

  ListChronicle(ChangeLog log, Taxonomy taxonomy, ApplicationEventPublisher events) {
    this.log = log;
    this.taxonomy = taxonomy;
    this.events = events;
  }

  /** Begins a change; whoever else begins one waits until this transaction ends. */
  Turn begin(Provenance from) {
    return new Turn(log.raise(), from);
  }

  /** The change that is under way. */
  final class Turn {

    private final long version;
    private final Provenance from;

    private Turn(long version, Provenance from) {
      this.version = version;
      this.from = from;
    }

    void record(
        ChangeLog.Entry entry,
        ChangeKind kind,
        @Nullable Map<String, String> before,
        @Nullable Map<String, String> after) {
      log.add(entry, kind, before, after, from);
      events.publishEvent(new ReferenceListsChanged(version, from.at()));
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              taxonomy.refresh();
            }
          });
    }
  }
}
