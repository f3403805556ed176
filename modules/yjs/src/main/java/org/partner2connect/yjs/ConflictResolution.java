package org.partner2connect.yjs;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Orders items that several clients inserted at the same place, so that all documents agree: the
 * YATA algorithm as in yjs 13.6 {@code Item.integrate}.
 */
final class ConflictResolution {

  private ConflictResolution() {}

  /** The item after which {@code item} belongs; none means: at the start. */
  static @Nullable Item leftOf(Item item, SharedType parent, Transaction transaction) {
    Item left = item.left;
    Item other = firstConflict(item, parent);
    if (other == null || other == item.right) {
      return left;
    }
    // {origin} before… {item} conflicting… : conflicting is the tail of before since `left`.
    Set<Item> before = new HashSet<>();
    Set<Item> conflicting = new HashSet<>();
    while (other != null && other != item.right) {
      transaction.spend(1);
      before.add(other);
      conflicting.add(other);
      if (item.sameOrigin(other)) {
        if (other.client() < item.client()) {
          left = other;
          conflicting.clear();
        } else if (item.sameRightOrigin(other)) {
          break;
        }
      } else {
        Struct origin = originOf(other, transaction);
        if (origin == null || !before.contains(origin)) {
          break;
        }
        if (!conflicting.contains(origin)) {
          left = other;
          conflicting.clear();
        }
      }
      other = other.right;
    }
    return left;
  }

  private static @Nullable Item firstConflict(Item item, SharedType parent) {
    if (item.left != null) {
      return item.left.right;
    }
    String key = item.key();
    return key != null ? parent.firstOf(key) : parent.start;
  }

  private static @Nullable Struct originOf(Item item, Transaction transaction) {
    return item.origin == null
        ? null
        : transaction.store().find(item.originClient(), item.originClock);
  }
}
