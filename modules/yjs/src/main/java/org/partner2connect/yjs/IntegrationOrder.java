package org.partner2connect.yjs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the structs of an update so that each comes after those it depends on, and sets aside
 * what depends on something unknown. Source: yjs 13.6 {@code integrateStructs}.
 */
final class IntegrationOrder {

  /** Takes structs whose dependencies are met. */
  interface Target extends Struct.Known {

    /** The first {@code offset} clocks of the struct are known already; it may be all of them. */
    void accept(Struct struct, int offset);
  }

  /**
   * What could not be handed out.
   *
   * @param structs by client
   * @param missing the clocks that were known of the clients that others depend on
   */
  record Remainder(Map<Long, List<Struct>> structs, Map<Long, Integer> missing) {

    private List<Struct> of(long client) {
      return structs.computeIfAbsent(client, unused -> new ArrayList<>());
    }

    byte[] toUpdate() {
      UpdateWriter writer = new UpdateWriter();
      new TreeMap<>(structs)
          .descendingMap()
          .values()
          .forEach(list -> list.forEach(struct -> writer.write(struct, 0)));
      return writer.finish(new DeleteSet());
    }
  }

  private final ParsedUpdate update;
  private final Target target;
  private final List<Struct> stack = new ArrayList<>(0);
  private int currentSection;
  private @Nullable Remainder remainder;

  private IntegrationOrder(ParsedUpdate update, Target target) {
    this.update = update;
    this.target = target;
    this.currentSection = update.sections().length - 1;
  }

  /** Returns what remains, if anything does. */
  static @Nullable Remainder run(ParsedUpdate update, Target target) {
    IntegrationOrder order = new IntegrationOrder(update, target);
    update.rewind();
    Struct struct = order.next();
    while (struct != null) {
      struct = order.place(struct);
    }
    return order.remainder;
  }

  /** Places the struct if it can, and returns the next to try. */
  private @Nullable Struct place(Struct struct) {
    if (struct instanceof Struct.Skip) {
      return next();
    }
    int offset = target.state(struct.client()) - struct.clock;
    if (offset < 0) {
      stack.add(struct);
      return postpone(struct.client(), struct.clock - 1);
    }
    long missing = struct instanceof Item item ? item.missingClient(target) : Item.NONE;
    if (missing == Item.NONE) {
      target.accept(struct, offset);
      return next();
    }
    stack.add(struct);
    ParsedUpdate.Section section = update.sectionOf(missing);
    if (section == null || section.exhausted()) {
      return postpone(missing, target.state(missing));
    }
    return section.take();
  }

  private @Nullable Struct next() {
    if (!stack.isEmpty()) {
      return stack.removeLast();
    }
    while (currentSection >= 0 && update.sections()[currentSection].exhausted()) {
      currentSection--;
    }
    return currentSection >= 0 ? update.sections()[currentSection].take() : null;
  }

  /** Sets aside all that waits, with all that follows it. */
  private @Nullable Struct postpone(long missingClient, int knownClock) {
    Remainder rest =
        remainder == null ? new Remainder(new HashMap<>(), new HashMap<>()) : remainder;
    remainder = rest;
    rest.missing().merge(missingClient, knownClock, Math::min);
    for (Struct waiting : stack) {
      rest.of(waiting.client()).add(waiting);
    }
    for (Struct waiting : stack) {
      ParsedUpdate.Section section = update.sectionOf(waiting.client());
      while (section != null && !section.exhausted()) {
        rest.of(waiting.client()).add(section.take());
      }
    }
    stack.clear();
    return next();
  }
}
