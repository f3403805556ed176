package org.partner2connect.yjs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.position.Clock;
import org.partner2connect.yjs.position.Place;
import org.partner2connect.yjs.position.RelativePosition;

/**
 * Turns places in a document into relative positions and back. Source: yjs 13.6 {@code
 * src/utils/RelativePosition.js}.
 */
final class Positions {

  private final YDoc doc;

  Positions(YDoc doc) {
    this.doc = doc;
  }

  RelativePosition at(Place place) {
    SharedType root = doc.knownRoot(place.root());
    return root == null && place.path().isEmpty()
        ? RelativePosition.in(place.root(), place.assoc())
        : at(place, typeAt(root, place.path()));
  }

  private static RelativePosition at(Place place, SharedType type) {
    int index = place.index();
    if (place.assoc() < 0 && index == 0) {
      return endOf(type, place);
    }
    int left = place.assoc() < 0 ? index - 1 : index;
    Item last = null;
    for (Item item = type.start; item != null; item = item.right) {
      last = item;
      if (item.deleted() || !item.content.countable()) {
        continue;
      }
      if (item.length() > left) {
        return RelativePosition.to(new Clock(item.client(), item.clock + left), place.assoc());
      }
      left -= item.length();
    }
    return place.assoc() < 0 && last != null
        ? RelativePosition.to(new Clock(last.client(), last.end() - 1), place.assoc())
        : endOf(type, place);
  }

  private static RelativePosition endOf(SharedType type, Place place) {
    Item holder = type.holder;
    return holder == null
        ? RelativePosition.in(place.root(), place.assoc())
        : RelativePosition.in(new Clock(holder.client(), holder.clock), place.assoc());
  }

  private static SharedType typeAt(@Nullable SharedType root, List<Integer> path) {
    SharedType type = root;
    for (int index : path) {
      int left = index;
      Item item = type == null ? null : type.start;
      while (item != null && (!isNode(item) || left-- > 0)) {
        item = item.right;
      }
      if (item == null) {
        throw new IllegalArgumentException("No node at " + path);
      }
      type = ((TypeContent) item.content).type();
    }
    return Objects.requireNonNull(type);
  }

  Optional<Place> find(RelativePosition position) {
    Clock clock = position.item();
    if (clock != null) {
      return known(clock) instanceof Item item && item.key() == null
          ? findItem(item, clock.clock() - item.clock, position.assoc())
          : Optional.empty();
    }
    String root = position.root();
    SharedType type = root == null ? heldBy(position.type()) : doc.knownRoot(root);
    if (root != null && type == null) {
      return Optional.of(new Place(root, List.of(), 0, position.assoc()));
    }
    int index = position.assoc() < 0 || type == null ? 0 : length(type);
    return place(type, index, position.assoc());
  }

  private Optional<Place> findItem(Item item, int offset, int assoc) {
    int index = 0;
    if (!item.deleted() && item.content.countable()) {
      index = offset + (assoc < 0 ? 1 : 0);
    }
    for (Item left = item.left; left != null; left = left.left) {
      index += !left.deleted() && left.content.countable() ? left.length() : 0;
    }
    return place(item.parentType(), index, assoc);
  }

  private @Nullable SharedType heldBy(@Nullable Clock holder) {
    return holder != null
            && known(holder) instanceof Item item
            && item.content instanceof TypeContent inner
        ? inner.type()
        : null;
  }

  private @Nullable Struct known(Clock clock) {
    return clock.clock() < doc.clock(clock.client())
        ? doc.store().find(clock.client(), clock.clock())
        : null;
  }

  private static int length(SharedType type) {
    int length = 0;
    for (Item item = type.start; item != null; item = item.right) {
      length += !item.deleted() && item.content.countable() ? item.length() : 0;
    }
    return length;
  }

  private static Optional<Place> place(@Nullable SharedType type, int index, int assoc) {
    if (type == null) {
      return Optional.empty();
    }
    List<Integer> path = new ArrayList<>();
    SharedType inner = type;
    while (inner.holder != null) {
      Item holder = inner.holder;
      SharedType outer = holder.parentType();
      if (outer == null || holder.key() != null || !isNode(holder)) {
        return Optional.empty();
      }
      path.add(nodesBefore(holder));
      inner = outer;
    }
    Collections.reverse(path);
    return Optional.of(new Place(inner.name(), path, index, assoc));
  }

  private static int nodesBefore(Item node) {
    int nodes = 0;
    for (Item item = node.left; item != null; item = item.left) {
      nodes += isNode(item) ? 1 : 0;
    }
    return nodes;
  }

  /** Whether {@link YDoc#fragment} shows this item as a node. */
  static boolean isNode(Item item) {
    return !item.deleted()
        && item.content instanceof TypeContent inner
        && switch (inner.type().kind()) {
          case XML_ELEMENT, XML_TEXT, TEXT -> true;
          default -> false;
        };
  }
}
