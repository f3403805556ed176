package org.partner2connect.yjs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks a parsed update against limits and sums it up, for an {@link UpdateSummary}. */
final class SummaryCollector {

  private final Limits limits;
  final List<ClientRange> inserts = new ArrayList<>(1);
  final List<ClientRange> deletes = new ArrayList<>(0);
  final List<MarkWrite> marks = new ArrayList<>(0);
  Map<Long, Integer> dependencies = Map.of();
  Set<String> rootNames = Set.of();
  Set<String> nodeNames = Set.of();
  Set<String> attributeKeys = Set.of();
  Set<ContentKind> contents = Set.of();
  int structs;
  int characters;

  private SummaryCollector(Limits limits) {
    this.limits = limits;
  }

  static SummaryCollector collect(ParsedUpdate update, Limits limits) {
    SummaryCollector collector = new SummaryCollector(limits);
    for (ParsedUpdate.Section section : update.sections()) {
      collector.add(section);
    }
    update.deletes().clients().forEach(collector::add);
    return collector;
  }

  /** A set with one more: a keystroke's sets have one element or none, and cost no table. */
  static <T> Set<T> with(Set<T> set, T element) {
    if (set.contains(element)) {
      return set;
    }
    if (set.isEmpty()) {
      return Set.of(element);
    }
    Set<T> more = set.size() == 1 ? new HashSet<>(set) : set;
    more.add(element);
    return more;
  }

  private void add(ParsedUpdate.Section section) {
    int from = 0;
    int to = 0;
    for (Struct struct : section.structs()) {
      structs++;
      if (struct instanceof Struct.Skip) {
        continue;
      }
      if (struct.clock != to || from == to) {
        addInsert(section.client, from, to);
        from = struct.clock;
      }
      to = struct.end();
      if (struct instanceof Item item) {
        add(item);
      }
    }
    addInsert(section.client, from, to);
  }

  private void addInsert(long client, int from, int to) {
    if (to > from) {
      inserts.add(new ClientRange(client, from, to));
    }
  }

  private void add(Item item) {
    dependOn(item, item.originClient(), item.originClock);
    dependOn(item, item.rightOriginClient(), item.rightOriginClock);
    switch (item.symbolicParent()) {
      case Parent.Root root -> rootNames = with(rootNames, requireName(root.name()));
      case Parent.Holder id -> dependOn(item, id.client(), id.clock());
      case SharedType type -> throw new IllegalStateException("Not resolved while reading");
      case Parent.Attribute nested -> throw new IllegalStateException("No attribute owns another");
      case null -> {}
    }
    String key = item.key();
    if (key != null) {
      attributeKeys = with(attributeKeys, requireName(key));
    }
    contents = with(contents, ContentKind.of(item.content));
    switch (item.content) {
      case TextContent text -> addText(text.length());
      case FormatContent mark -> marks.add(new MarkWrite(requireName(mark.key()), mark.value()));
      case TypeContent inner when inner.type().kind().named() ->
          nodeNames = with(nodeNames, requireName(inner.type().name()));
      default -> {}
    }
  }

  private void addText(int length) {
    if (length > limits.maxStringLength()) {
      throw new InvalidUpdate("Text longer than " + limits.maxStringLength());
    }
    characters += length;
  }

  private void dependOn(Item item, long client, int clock) {
    if (client != Item.NONE && client != item.client()) {
      if (dependencies.isEmpty()) {
        dependencies = new HashMap<>(4);
      }
      dependencies.merge(client, clock + 1, Math::max);
    }
  }

  private String requireName(String name) {
    if (name.length() > limits.maxNameLength()) {
      throw new InvalidUpdate("Name longer than " + limits.maxNameLength());
    }
    return name;
  }

  private void add(long client, ClockRanges ranges) {
    for (int index = 0; index < ranges.size(); index++) {
      deletes.add(new ClientRange(client, ranges.clock(index), ranges.end(index)));
    }
    if (deletes.size() > limits.maxDeletes()) {
      throw new InvalidUpdate("More than " + limits.maxDeletes() + " deletions");
    }
  }
}
