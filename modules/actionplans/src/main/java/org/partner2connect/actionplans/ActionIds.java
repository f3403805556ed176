package org.partner2connect.actionplans;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partner2connect.kernel.Ids;

/**
 * Which actions of a document keep the id they carry. Of two nodes with one id the earlier keeps
 * it; the later, and a node without an id, needs a fresh one.
 */
record ActionIds(Map<Integer, UUID> kept, Map<Integer, UUID> fresh) {

  static ActionIds among(List<FoundAction> actions) {
    var seen = new HashSet<UUID>();
    var kept =
        actions.stream()
            .filter(action -> action.id().filter(seen::add).isPresent())
            .collect(Collectors.toMap(FoundAction::ordinal, action -> action.id().orElseThrow()));
    var fresh =
        actions.stream()
            .map(FoundAction::ordinal)
            .filter(ordinal -> !kept.containsKey(ordinal))
            .collect(Collectors.toMap(ordinal -> ordinal, _ -> Ids.next()));
    return new ActionIds(Map.copyOf(kept), Map.copyOf(fresh));
  }
}
