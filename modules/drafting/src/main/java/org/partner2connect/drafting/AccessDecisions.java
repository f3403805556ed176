package org.partner2connect.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partner2connect.drafting.spi.DocumentAccess;
import org.partner2connect.identity.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks each owner of documents about its own, and remembers the answers.
 *
 * <p>An answer is remembered under the version of the document's rights, which stands in the
 * document's row. Whoever takes a right away raises that version in the same transaction, and the
 * statement that appends writes only into documents whose version is still the one that the answer
 * was given under. So nothing is written on a right that is gone, whatever is remembered here.
 */
@Component
class AccessDecisions {

  private final Map<String, DocumentAccess> byOwner;
  private final DocumentLog log;
  private final long goodForNanos;
  private final Map<DocumentId, Remembered> memory = new ConcurrentHashMap<>();

  /** What was decided about one document. */
  private record Remembered(long version, Map<PersonId, Access> decisions, long at) {}

  /**
   * The rights of all writers of a group.
   *
   * @param versions under which version of a document's rights they were remembered; a document
   *     that is missing here was decided in this very transaction
   */
  record Rights(Map<DocumentId, Map<PersonId, Access>> decisions, Map<DocumentId, Long> versions) {

    Map<PersonId, Access> of(DocumentId document) {
      return decisions.getOrDefault(document, Map.of());
    }
  }

  AccessDecisions(List<DocumentAccess> owners, DocumentLog log, DraftingLimits limits) {
    this.byOwner =
        owners.stream().collect(Collectors.toMap(DocumentAccess::owner, Function.identity()));
    this.log = log;
    this.goodForNanos = limits.rightsAge().toNanos();
  }

  /** Who decides about the documents of that owner. */
  DocumentAccess of(String owner) {
    DocumentAccess access = byOwner.get(owner);
    if (access == null) {
      throw new IllegalArgumentException("Nobody decides about the documents of " + owner);
    }
    return access;
  }

  /** The rights of all writers of a group, as far as they are remembered; else null. */
  @Nullable Rights recall(List<Batch> group) {
    long now = System.nanoTime();
    var decisions = new HashMap<DocumentId, Map<PersonId, Access>>();
    var versions = new HashMap<DocumentId, Long>();
    for (Batch batch : group) {
      if (!batch.writers().isEmpty()) {
        Remembered known = memory.get(batch.room().id());
        if (known == null
            || now - known.at > goodForNanos
            || !known.decisions.keySet().containsAll(batch.writers())) {
          return null;
        }
        decisions.put(batch.room().id(), known.decisions);
        versions.put(batch.room().id(), known.version);
      }
    }
    return new Rights(decisions, versions);
  }

  /**
   * Decides for all writers of a group, inside its transaction, and locks what it relied on. Asks
   * about those who are remembered too, so that not each of them has to be asked about in turn.
   */
  Rights lockAndDecide(List<Batch> group) {
    var questions = new TreeMap<String, Map<DocumentId, Set<PersonId>>>();
    for (Batch batch : group) {
      if (!batch.writers().isEmpty()) {
        var people = new HashSet<>(batch.writers());
        Remembered known = memory.get(batch.room().id());
        if (known != null) {
          people.addAll(known.decisions.keySet());
        }
        questions
            .computeIfAbsent(batch.room().owner(), owner -> new HashMap<>())
            .put(batch.room().id(), people);
      }
    }
    var decisions = new HashMap<DocumentId, Map<PersonId, Access>>();
    questions.forEach((owner, asked) -> decisions.putAll(of(owner).lockAndDecide(asked)));
    return new Rights(decisions, Map.of());
  }

  /**
   * Remembers what was decided in a transaction that is committed.
   *
   * @param versions of the rights, read while the documents were locked
   */
  void remember(Rights rights, Map<DocumentId, Long> versions) {
    long now = System.nanoTime();
    versions.forEach(
        (document, version) -> {
          Map<PersonId, Access> decided = rights.decisions.get(document);
          if (decided != null) {
            memory.put(document, new Remembered(version, writersAmong(decided), now));
          }
        });
    memory.values().removeIf(old -> now - old.at > 2 * goodForNanos);
  }

  /**
   * Whoever may not write is asked about each time, so that a right that is given counts at once.
   */
  private static Map<PersonId, Access> writersAmong(Map<PersonId, Access> decided) {
    return decided.entrySet().stream()
        .filter(one -> one.getValue().atLeast(Access.WRITE))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Asks anew about that document next time. */
  void forget(DocumentId document) {
    memory.remove(document);
  }

  /**
   * Takes note, in the caller's transaction, that rights in these documents change with it. Their
   * versions are raised as its last act, since whoever writes locks what rights rest on first and
   * the documents last.
   */
  void changed(Set<DocumentId> documents) {
    Change change = null;
    for (var waiting : TransactionSynchronizationManager.getSynchronizations()) {
      change = waiting instanceof Change known ? known : change;
    }
    if (change == null) {
      change = new Change();
      TransactionSynchronizationManager.registerSynchronization(change);
    }
    change.documents.addAll(documents);
  }

  private final class Change implements TransactionSynchronization {

    private final Set<DocumentId> documents = new HashSet<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      log.raiseRights(documents);
    }

    @Override
    public void afterCommit() {
      documents.forEach(AccessDecisions.this::forget);
    }
  }
}
