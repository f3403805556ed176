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

  /** An item and what it said of its parent before the preview found it. */
  private record Found(Item item, @Nullable Parent parent) {}

  private final YDoc doc;
  private final ParsedUpdate update;
  private final List<Found> found = new ArrayList<>(1);
  private final List<AttributeWrite> attributes = new ArrayList<>(0);
  private Map<String, SharedType> newRoots = Map.of();
  private Set<Placement> placements = Set.of();
  private boolean adding;
  private int depth;
  private int characters;

  private UpdatePreview(YDoc doc, ParsedUpdate update) {
    this.doc = doc;
    this.update = update;
    this.characters = doc.characters();
  }

  static Preview of(YDoc doc, ParsedUpdate update) {
    UpdatePreview preview = new UpdatePreview(doc, update);
    try {
      return preview.result(IntegrationOrder.run(update, preview));
    } finally {
      preview.forget();
    }
  }

  /** Leaves the update as it was read. */
  private void forget() {
    for (Found each : found) {
      each.item.parent = each.parent;
    }
  }

  private Preview result(IntegrationOrder.@Nullable Remainder rest) {
    Set<Long> missing = rest == null ? Set.of() : new HashSet<>(rest.missing().keySet());
    boolean deletesDone = true;
    for (Map.Entry<Long, ClockRanges> entry : update.deletes().clients().entrySet()) {
      ClockRanges ranges = entry.getValue();
      long client = entry.getKey();
      for (int index = 0; index < ranges.size(); index++) {
        if (ranges.end(index) > state(client)) {
          missing = SummaryCollector.with(missing, client);
        }
        deletesDone = deletesDone && doc.isDeleted(client, ranges.clock(index), ranges.end(index));
      }
    }
    boolean covered = !adding && missing.isEmpty() && deletesDone;
    return new Preview(covered, missing, placements, attributes, depth, characters);
  }

  @Override
  public int state(long client) {
    ParsedUpdate.Section section = update.sectionOf(client);
    return section != null && section.previewed > 0 ? section.previewed : doc.clock(client);
  }

  @Override
  public Struct find(long client, int clock) {
    ParsedUpdate.Section section = update.sectionOf(client);
    return section == null || section.previewed == 0 || clock < doc.clock(client)
        ? doc.store().find(client, clock)
        : section.find(clock);
  }

  @Override
  public void accept(Struct struct, int offset) {
    if (offset >= struct.length()) {
      return;
    }
    adding = true;
    ParsedUpdate.Section section = update.sectionOf(struct.client());
    if (section != null) {
      section.previewed = struct.end();
    }
    if (struct instanceof Item item) {
      found.add(new Found(item, item.parent));
      resolve(item, offset);
      SharedType parent = item.parentType();
      if (parent != null) {
        note(item, parent, offset);
      }
    }
  }

  private void resolve(Item item, int offset) {
    Item left = null;
    Item right = null;
    boolean collected = false;
    if (offset > 0) {
      left = find(item.client(), item.clock + offset - 1) instanceof Item known ? known : null;
      collected = left == null;
      item.parent = null;
    } else {
      if (item.originClient() != Item.NONE) {
        left = find(item.originClient(), item.originClock) instanceof Item known ? known : null;
        collected = left == null;
      }
      if (item.rightOriginClient() != Item.NONE) {
        Struct struct = find(item.rightOriginClient(), item.rightOriginClock);
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
        : newRoots().computeIfAbsent(name, key -> new SharedType(SharedType.Kind.ROOT, key));
  }

  private Map<String, SharedType> newRoots() {
    if (newRoots.isEmpty()) {
      newRoots = new HashMap<>(2);
    }
    return newRoots;
  }

  private void note(Item item, SharedType parent, int offset) {
    if (item.content instanceof TypeContent inner) {
      inner.type().holder = item;
      inner.type().depth = parent.depth + 1;
      depth = Math.max(depth, parent.depth + 1);
    }
    if (item.content instanceof TextContent) {
      characters += item.length() - offset;
    }
    if (item.content instanceof DeletedContent) {
      return;
    }
    String place = Placement.nameOf(parent);
    String key = item.key();
    if (key == null) {
      place(place, Placement.nameOf(item.content));
    } else if (item.content instanceof Content.Values || item.content instanceof Content.Binary) {
      attributes.add(new AttributeWrite(place, key, item.content.lastValue()));
    } else {
      place(place, Placement.OTHER);
    }
  }

  private void place(String parent, String child) {
    placements = SummaryCollector.with(placements, new Placement(parent, child));
  }
}
