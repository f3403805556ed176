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
  @Nullable Client origin;
  int originClock;
  @Nullable Client rightOrigin;
  int rightOriginClock;
  @Nullable Parent parent;
  Content content;

  Item(Client writer, int clock, Content content, int length) {
    super(writer, clock, length);
    this.content = content;
  }

  /** Whose the item on the left was; {@link #NONE} if there was none. */
  long originClient() {
    return origin == null ? NONE : origin.id;
  }

  long rightOriginClient() {
    return rightOrigin == null ? NONE : rightOrigin.id;
  }

  @Nullable SharedType parentType() {
    Parent owner = parent instanceof Parent.Attribute attribute ? attribute.owner() : parent;
    return owner instanceof SharedType type ? type : null;
  }

  /** The attribute this item is a value of; none for a child. */
  @Nullable String key() {
    return parent instanceof Parent.Attribute attribute ? attribute.key() : null;
  }

  boolean sameOrigin(Item other) {
    return originClient() == other.originClient()
        && (origin == null || originClock == other.originClock);
  }

  boolean sameRightOrigin(Item other) {
    return rightOriginClient() == other.rightOriginClient()
        && (rightOrigin == null || rightOriginClock == other.rightOriginClock);
  }

  @Override
  boolean accepts(Struct struct) {
    return struct instanceof Item next
        && right == next
        && next.originClient() == client()
        && next.originClock == end() - 1
        && client() == next.client()
        && end() == next.clock
        && deleted() == next.deleted()
        && content.getClass() == next.content.getClass()
        && content.growable()
        && sameRightOrigin(next);
  }

  @Override
  void append(Struct struct) {
    Item next = (Item) struct;
    content.append(next.content);
    setLength(length() + next.length());
    right = next.right;
    if (right != null) {
      right.left = this;
    }
    SharedType type = parentType();
    String key = next.key();
    if (key != null && type != null && type.attribute(key) == next) {
      type.putAttribute(key, this);
    }
  }

  @Override
  Item slice(int offset) {
    Item rest = new Item(writer, clock + offset, content.split(offset), length() - offset);
    rest.origin = writer;
    rest.originClock = clock + offset - 1;
    rest.rightOrigin = rightOrigin;
    rest.rightOriginClock = rightOriginClock;
    rest.parent = parent;
    if (deleted()) {
      rest.setDeleted();
    }
    return rest;
  }

  /** Splits an integrated item; the caller stores the returned right part. */
  Item split(Transaction transaction, int offset) {
    if (content instanceof TextContent) {
      transaction.spend(length() >> 8);
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
    String key = key();
    if (key != null && rest.right == null && type != null) {
      type.putAttribute(key, rest);
    }
    return rest;
  }

  /** The client whose structs must come first, or {@link #NONE}. */
  long missingClient(Struct.Known known) {
    if (isMissing(originClient(), originClock, known)) {
      return originClient();
    }
    if (isMissing(rightOriginClient(), rightOriginClock, known)) {
      return rightOriginClient();
    }
    if (symbolicParent() instanceof Parent.Holder id && isMissing(id.client(), id.clock(), known)) {
      return id.client();
    }
    return NONE;
  }

  /** The parent as the update names it; none if it follows from a neighbour. */
  @Nullable Parent symbolicParent() {
    return parent instanceof Parent.Attribute attribute ? attribute.owner() : parent;
  }

  private boolean isMissing(long otherClient, int otherClock, Struct.Known known) {
    return otherClient != NONE && otherClient != client() && otherClock >= known.state(otherClient);
  }

  /** Finds the neighbours and the parent. No parent means: this item is garbage. */
  void resolve(Transaction transaction) {
    StructStore store = transaction.store();
    boolean collected = false;
    if (origin != null) {
      left = store.endingAt(transaction, origin.id, originClock) instanceof Item item ? item : null;
      collected = left == null;
    }
    if (rightOrigin != null) {
      Struct struct = store.startingAt(transaction, rightOrigin.id, rightOriginClock);
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
      Struct.Known structs,
      @Nullable Item leftItem,
      @Nullable Item rightItem) {
    String key = key();
    switch (symbolicParent()) {
      case Parent.Root root -> parent = Parent.of(roots.apply(root.name()), key);
      case Parent.Holder id -> {
        SharedType type = typeIn(structs.find(id.client(), id.clock()));
        parent = type == null ? null : Parent.of(type, key);
      }
      case SharedType known -> {}
      case Parent.Attribute nested -> throw new IllegalStateException("No attribute owns another");
      case null -> {
        Item neighbour = leftItem != null ? leftItem : rightItem;
        parent = neighbour == null ? null : neighbour.parent;
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
      transaction.add(new Struct.Collected(writer, clock, length()));
      return;
    }
    if (left == null ? right == null || right.left != null : left.right != right) {
      left = ConflictResolution.leftOf(this, type, transaction);
    }
    link(transaction, type);
    transaction.add(this);
    settleContent(transaction, type);
    boolean parentDeleted = type.holder != null && type.holder.deleted();
    if (parentDeleted || right != null && key() != null) {
      delete(transaction);
    }
  }

  private void dropKnown(Transaction transaction, int offset) {
    clock += offset;
    Struct before = transaction.store().endingAt(transaction, client(), clock - 1);
    left = before instanceof Item item ? item : null;
    if (left == null) {
      parent = null;
    }
    origin = writer;
    originClock = clock - 1;
    content = content.split(offset);
    setLength(length() - offset);
  }

  private void link(Transaction transaction, SharedType type) {
    String key = key();
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
        transaction.deletes().add(client(), clock, length());
        setDeleted();
      }
      case TextContent text -> transaction.doc().addCharacters(length());
      default -> {}
    }
  }

  void delete(Transaction transaction) {
    if (!deleted()) {
      markDeleted(transaction);
      if (content instanceof TypeContent inner) {
        transaction.deleteInside(inner.type());
      }
    }
  }

  /** Marks this item only, not what is inside. */
  void markDeleted(Transaction transaction) {
    setDeleted();
    transaction.deletes().add(client(), clock, length());
    if (content instanceof TextContent) {
      transaction.doc().addCharacters(-length());
    }
  }

  @Override
  void write(Lib0Encoder encoder, int offset) {
    ItemWriter.write(this, encoder, offset);
  }
}
