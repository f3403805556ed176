package org.partner2connect.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partner2connect.drafting.spi.DocumentAccess;
import org.partner2connect.identity.PersonId;
import org.springframework.stereotype.Component;

/** Asks each owner of documents about its own. */
@Component
class AccessDecisions {

  private final Map<String, DocumentAccess> byOwner;

  AccessDecisions(List<DocumentAccess> owners) {
    byOwner = owners.stream().collect(Collectors.toMap(DocumentAccess::owner, Function.identity()));
  }

  /** Who decides about the documents of that owner. */
  DocumentAccess of(String owner) {
    DocumentAccess access = byOwner.get(owner);
    if (access == null) {
      throw new IllegalArgumentException("Nobody decides about the documents of " + owner);
    }
    return access;
  }

  /** Decides for all writers of a group, inside its transaction, and locks what it relied on. */
  Map<DocumentId, Map<PersonId, Access>> lockAndDecide(List<Batch> group) {
    var questions = new TreeMap<String, Map<DocumentId, Set<PersonId>>>();
    for (Batch batch : group) {
      Set<PersonId> writers = batch.writers();
      if (!writers.isEmpty()) {
        questions
            .computeIfAbsent(batch.room().owner(), owner -> new HashMap<>())
            .put(batch.room().id(), writers);
      }
    }
    var decisions = new HashMap<DocumentId, Map<PersonId, Access>>();
    questions.forEach((owner, asked) -> decisions.putAll(of(owner).lockAndDecide(asked)));
    return decisions;
  }
}
