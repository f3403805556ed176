package org.partner2connect.drafting;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.partner2connect.identity.PersonId;

/**
 * Whose client ids are whose in one document. An id is claimed when a person first shows or uses
 * it; with their first structs the claim goes into the log. Safe for many threads.
 */
final class ClientIds {

  private static final int CLAIMS_AT_MOST = 10_000;

  private final Map<Long, PersonId> owners = new ConcurrentHashMap<>();
  private final Set<Long> logged = ConcurrentHashMap.newKeySet();

  ClientIds() {
    owners.put(Replica.SERVER_CLIENT, Replica.SERVER);
  }

  /** Whether the id is the person's; a free one becomes theirs. */
  boolean claim(long clientId, PersonId person) {
    PersonId owner = owners.get(clientId);
    if (owner == null) {
      if (owners.size() - logged.size() >= CLAIMS_AT_MOST) {
        return false;
      }
      owner = owners.putIfAbsent(clientId, person);
    }
    return owner == null || owner.equals(person);
  }

  /** Whether this is the first time that the id goes into the log; from now on it has. */
  boolean firstLogged(long clientId) {
    return logged.add(clientId);
  }

  /** Takes over that another node has logged an id; claims of others give way. */
  void learn(long clientId, PersonId person) {
    if (logged.add(clientId)) {
      owners.put(clientId, person);
    }
  }

  /** Takes over what the log says; claims of others give way. */
  void reload(Map<Long, PersonId> inLog) {
    logged.clear();
    logged.addAll(inLog.keySet());
    owners.putAll(inLog);
  }
}
