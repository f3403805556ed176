package org.partner2connect.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.partner2connect.identity.PersonId;

/**
 * Whose client ids are whose in one document. An id is claimed when a person first shows or uses
 * it; with their first structs the claim goes into the log. Safe for many threads.
 *
 * <p>Of the ids that a person has shown but never written with only the newest count, so that
 * nobody can use up memory, or all that may be claimed, by showing ever new ones.
 */
final class ClientIds {

  static final int UNUSED_OF_A_PERSON = 64;

  private final Map<Long, PersonId> owners = new HashMap<>();
  private final Set<Long> logged = new HashSet<>();
  private final Map<PersonId, LinkedHashSet<Long>> unused = new HashMap<>();

  ClientIds() {
    owners.put(Replica.SERVER_CLIENT, Replica.SERVER);
  }

  /** Whether the id is the person's; a free one becomes theirs. */
  synchronized boolean claim(long clientId, PersonId person) {
    PersonId owner = owners.putIfAbsent(clientId, person);
    if (owner == null) {
      LinkedHashSet<Long> theirs = unused.computeIfAbsent(person, key -> new LinkedHashSet<>());
      theirs.add(clientId);
      if (theirs.size() > UNUSED_OF_A_PERSON) {
        forget(theirs.removeFirst(), person);
      }
    }
    return owner == null || owner.equals(person);
  }

  private void forget(Long clientId, PersonId person) {
    if (!logged.contains(clientId)) {
      owners.remove(clientId, person);
    }
  }

  /** Whether this is the first time that the person's id goes into the log; from now on it has. */
  synchronized boolean firstLogged(long clientId, PersonId person) {
    if (!logged.add(clientId)) {
      return false;
    }
    owners.put(clientId, person);
    LinkedHashSet<Long> theirs = unused.get(person);
    if (theirs != null && theirs.remove(clientId) && theirs.isEmpty()) {
      unused.remove(person);
    }
    return true;
  }

  /** Takes over what the log says; claims of others give way. */
  synchronized void reload(Map<Long, PersonId> inLog) {
    logged.clear();
    logged.addAll(inLog.keySet());
    owners.putAll(inLog);
  }
}
