package org.partner2connect.yjs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the motions of applying an update without touching the document. */
final class UpdatePreview implements IntegrationOrder.Target {

  private final YDoc doc;
  private final ParsedUpdate update;
  private final Map<Long, List<Struct>> added = new HashMap<>(4);
  private final Map<String, SharedType> newRoots = new HashMap<>(2);
  private final Set<Placement> placements = new HashSet<>(4);
  private final List<AttributeWrite> attributes = new ArrayList<>(0);
  private int depth;
  private int characters;

  private UpdatePreview(YDoc doc, ParsedUpdate update) {
    this.doc = doc;
    this.update = update;
    this.characters = doc.characters();
  }

  static Preview of(YDoc doc, ParsedUpdate update) {
    UpdatePreview preview = new UpdatePreview(doc, update);
    IntegrationOrder.Remainder rest = IntegrationOrder.run(update, preview);
    return preview.result(rest);
  }

  private Preview result(IntegrationOrder.@Nullable Remainder rest) {
    Set<Long> missing = new HashSet<>(2);
    if (rest != null) {
      missing.addAll(rest.missing().keySet());
    }
    boolean deletesDone = true;
    for (Map.Entry<Long, ClockRanges> entry : update.deletes().clients().entrySet()) {
      ClockRanges ranges = entry.getValue();
      for (int index = 0; index < ranges.size(); index++) {
        if (ranges.end(index) > state(entry.getKey())) {
          missing.add(entry.getKey());
        }
        deletesDone =
            deletesDone && doc.isDeleted(entry.getKey(), ranges.clock(index), ranges.end(index));
      }
    }
    boolean covered = added.isEmpty() && missing.isEmpty() && deletesDone;
    return new Preview(covered, missing, placements, attributes, depth, characters);
  }

  @Override
  public int state(long client) {
    List<Struct> structs = added.get(client);
    return structs == null ? doc.clock(client) : structs.getLast().end();
  }

  @Override
  public Struct find(long client, int clock) {
    List<Struct> structs = added.get(client);
    if (structs == null || clock < structs.getFirst().clock || clock < doc.clock(client)) {
      return doc.store().find(client, clock);
    }
    int low = 0;
    int high = structs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (structs.get(middle).clock <= clock) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return structs.get(low);
  }

  @Override
  public void accept(Struct struct, int offset) {
    if (offset >= struct.length) {
      return;
    }
    added.computeIfAbsent(struct.client, client -> new ArrayList<>(4)).add(struct);
    if (struct instanceof Item item) {
      resolve(item, offset);
      if (item.parent instanceof SharedType parent) {
        note(item, parent, offset);
      }
    }
  }

  private void resolve(Item item, int offset) {
    Item left = null;
    Item right = null;
    boolean collected = false;
    if (offset > 0) {
      left = find(item.client, item.clock + offset - 1) instanceof Item known ? known : null;
      collected = left == null;
      item.parent = null;
    } else {
      if (item.originClient != Item.NONE) {
        left = find(item.originClient, item.originClock) instanceof Item known ? known : null;
        collected = left == null;
      }
      if (item.rightOriginClient != Item.NONE) {
        Struct struct = find(item.rightOriginClient, item.rightOriginClock);
        right = struct instanceof Item known ? known : null;
        collected |= right == null;
      }
    }
    if (collected) {
      item.parent = null;
    } else {
      item.resolveParent(this::root, this, left, right);
    }
  }

  private SharedType root(String name) {
    SharedType known = doc.knownRoot(name);
    return known != null
        ? known
        : newRoots.computeIfAbsent(name, key -> new SharedType(SharedType.Kind.ROOT, key));
  }

  private void note(Item item, SharedType parent, int offset) {
    if (item.content instanceof TypeContent inner) {
      inner.type().holder = item;
      inner.type().depth = parent.depth + 1;
      depth = Math.max(depth, parent.depth + 1);
    }
    if (item.content instanceof TextContent) {
      characters += item.length - offset;
    }
    if (item.content instanceof DeletedContent) {
      return;
    }
    String place = Placement.nameOf(parent);
    if (item.key == null) {
      placements.add(new Placement(place, Placement.nameOf(item.content)));
    } else if (item.content instanceof ListContent || item.content instanceof BinaryContent) {
      attributes.add(new AttributeWrite(place, item.key, item.content.lastValue()));
    } else {
      placements.add(new Placement(place, Placement.OTHER));
    }
  }
}
