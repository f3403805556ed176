package org.partner2connect.yjs;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Content at a place: between the items that stood on its left and right when it was written.
 *
 * <p>An item read from an update knows its neighbours and parent by name only; {@link #resolve}
 * finds them, {@link #integrate} gives it its place. Source: yjs 13.6 {@code src/structs/Item.js}.
 */
final class Item extends Struct {

  /** In place of a client id: there is no origin. */
  static final long NONE = -1;

  static final int HAS_ORIGIN = 0x80;
  static final int HAS_RIGHT_ORIGIN = 0x40;
  static final int HAS_KEY = 0x20;

  @Nullable Item left;
  @Nullable Item right;
  long originClient = NONE;
  int originClock;
  long rightOriginClient = NONE;
  int rightOriginClock;
  @Nullable Parent parent;

  /** The attribute this item is a value of; none for a child. */
  @Nullable String key;

  Content content;
  private boolean deleted;

  Item(long client, int clock, Content content) {
    super(client, clock, content.length());
    this.content = content;
  }

  @Override
  boolean deleted() {
    return deleted;
  }

  @Nullable SharedType parentType() {
    return parent instanceof SharedType type ? type : null;
  }

  boolean sameOrigin(Item other) {
    return originClient == other.originClient
        && (originClient == NONE || originClock == other.originClock);
  }

  boolean sameRightOrigin(Item other) {
    return rightOriginClient == other.rightOriginClient
        && (rightOriginClient == NONE || rightOriginClock == other.rightOriginClock);
  }

  @Override
  boolean accepts(Struct struct) {
    return struct instanceof Item next
        && right == next
        && next.originClient == client
        && next.originClock == end() - 1
        && client == next.client
        && end() == next.clock
        && deleted == next.deleted
        && content.getClass() == next.content.getClass()
        && content.growable()
        && sameRightOrigin(next);
  }

  @Override
  void append(Struct struct) {
    Item next = (Item) struct;
    content.append(next.content);
    setLength(length + next.length);
    right = next.right;
    if (right != null) {
      right.left = this;
    }
    SharedType type = parentType();
    if (next.key != null && type != null && type.attribute(next.key) == next) {
      type.putAttribute(next.key, this);
    }
  }

  @Override
  Item slice(int offset) {
    Item rest = new Item(client, clock + offset, content.split(offset));
    rest.originClient = client;
    rest.originClock = clock + offset - 1;
    rest.rightOriginClient = rightOriginClient;
    rest.rightOriginClock = rightOriginClock;
    rest.parent = parent;
    rest.key = key;
    rest.deleted = deleted;
    return rest;
  }

  /** Splits an integrated item; the caller stores the returned right part. */
  Item split(Transaction transaction, int offset) {
    if (content instanceof TextContent) {
      transaction.spend(length >> 8);
    }
    Item rest = slice(offset);
    setLength(offset);
    rest.left = this;
    rest.right = right;
    if (right != null) {
      right.left = rest;
    }
    right = rest;
    transaction.mayMerge(rest);
    SharedType type = parentType();
    if (rest.key != null && rest.right == null && type != null) {
      type.putAttribute(rest.key, rest);
    }
    return rest;
  }

  /** The client whose structs must come first, or {@link #NONE}. */
  long missingClient(KnownStructs known) {
    if (isMissing(originClient, originClock, known)) {
      return originClient;
    }
    if (isMissing(rightOriginClient, rightOriginClock, known)) {
      return rightOriginClient;
    }
    if (parent instanceof Parent.Holder id && isMissing(id.client(), id.clock(), known)) {
      return id.client();
    }
    return NONE;
  }

  private boolean isMissing(long otherClient, int otherClock, KnownStructs known) {
    return otherClient != NONE && otherClient != client && otherClock >= known.state(otherClient);
  }

  /** Finds the neighbours and the parent. No parent means: this item is garbage. */
  void resolve(Transaction transaction) {
    StructStore store = transaction.store();
    boolean collected = false;
    if (originClient != NONE) {
      left =
          store.endingAt(transaction, originClient, originClock) instanceof Item item ? item : null;
      collected = left == null;
    }
    if (rightOriginClient != NONE) {
      Struct struct = store.startingAt(transaction, rightOriginClient, rightOriginClock);
      right = struct instanceof Item item ? item : null;
      collected |= right == null;
    }
    if (collected) {
      parent = null;
      left = null;
      right = null;
    } else {
      resolveParent(transaction.doc()::root, store, left, right);
    }
  }

  /** Finds the parent, given the neighbours; both absent if this item names its parent itself. */
  void resolveParent(
      Function<String, SharedType> roots,
      KnownStructs structs,
      @Nullable Item leftItem,
      @Nullable Item rightItem) {
    switch (parent) {
      case Parent.Root root -> parent = roots.apply(root.name());
      case Parent.Holder id -> parent = typeIn(structs.find(id.client(), id.clock()));
      case SharedType known -> {}
      case null -> {
        Item neighbour = leftItem != null ? leftItem : rightItem;
        if (neighbour != null) {
          parent = neighbour.parent;
          key = neighbour.key;
        }
      }
    }
  }

  private static @Nullable SharedType typeIn(Struct holder) {
    return holder instanceof Item item && item.content instanceof TypeContent inner
        ? inner.type()
        : null;
  }

  /** Takes its place in its parent, from clock {@code offset} of this item on. */
  void integrate(Transaction transaction, int offset) {
    if (offset > 0) {
      dropKnown(transaction, offset);
    }
    SharedType type = parentType();
    if (type == null) {
      transaction.add(new CollectedStruct(client, clock, length));
      return;
    }
    if (left == null ? right == null || right.left != null : left.right != right) {
      left = ConflictResolution.leftOf(this, type, transaction);
    }
    link(transaction, type);
    transaction.add(this);
    settleContent(transaction, type);
    boolean parentDeleted = type.holder != null && type.holder.deleted();
    if (parentDeleted || key != null && right != null) {
      delete(transaction);
    }
  }

  private void dropKnown(Transaction transaction, int offset) {
    clock += offset;
    Struct before = transaction.store().endingAt(transaction, client, clock - 1);
    left = before instanceof Item item ? item : null;
    if (left == null) {
      parent = null;
    }
    originClient = client;
    originClock = clock - 1;
    content = content.split(offset);
    setLength(length - offset);
  }

  private void link(Transaction transaction, SharedType type) {
    if (left != null) {
      right = left.right;
      left.right = this;
    } else if (key != null) {
      right = type.firstOf(key);
    } else {
      right = type.start;
      type.start = this;
    }
    if (right != null) {
      right.left = this;
    } else if (key != null) {
      type.putAttribute(key, this);
      if (left != null) {
        left.delete(transaction);
      }
    }
  }

  private void settleContent(Transaction transaction, SharedType type) {
    switch (content) {
      case TypeContent inner -> {
        inner.type().holder = this;
        inner.type().depth = type.depth + 1;
      }
      case DeletedContent gone -> {
        transaction.deletes().add(client, clock, gone.length());
        deleted = true;
      }
      case TextContent text -> transaction.doc().addCharacters(length);
      default -> {}
    }
  }

  void delete(Transaction transaction) {
    if (!deleted) {
      markDeleted(transaction);
      if (content instanceof TypeContent inner) {
        transaction.deleteInside(inner.type());
      }
    }
  }

  /** Marks this item only, not what is inside. */
  void markDeleted(Transaction transaction) {
    deleted = true;
    transaction.deletes().add(client, clock, length);
    if (content instanceof TextContent) {
      transaction.doc().addCharacters(-length);
    }
  }

  @Override
  void write(Lib0Encoder encoder, int offset) {
    ItemWriter.write(this, encoder, offset);
  }
}
