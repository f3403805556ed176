package org.partner2connect.actionplans;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partner2connect.drafting.AttributeChange;
import org.partner2connect.kernel.Ids;
import org.partner2connect.yjs.XmlFragment;

/**
 * Which actions of a document keep the id they carry. Of two nodes with one id the earlier keeps
 * it; the later, and a node without an id, needs a fresh one.
 *
 * @param kept the ids that stand, by the action's ordinal
 * @param unnamed the actions that need one
 */
record ActionIds(Map<Integer, UUID> kept, List<FoundAction> unnamed) {

  static ActionIds among(List<FoundAction> actions) {
    var seen = new HashSet<UUID>();
    var kept =
        actions.stream()
            .filter(action -> action.id().filter(seen::add).isPresent())
            .collect(Collectors.toMap(FoundAction::ordinal, action -> action.id().orElseThrow()));
    var unnamed = actions.stream().filter(action -> !kept.containsKey(action.ordinal())).toList();
    return new ActionIds(Map.copyOf(kept), unnamed);
  }

  /** What has to be written into a document so that every action has an id of its own. */
  static List<AttributeChange> repairs(XmlFragment document) {
    return among(ActionReader.read(document)).unnamed().stream()
        .map(action -> new AttributeChange(action.path(), "id", Ids.next().toString()))
        .toList();
  }
}
