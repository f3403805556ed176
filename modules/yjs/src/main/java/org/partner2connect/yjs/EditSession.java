package org.partner2connect.yjs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a document on the server's behalf, as one change.
 *
 * <p>What is written stands in the document at once; {@link #finish} gives the update that carries
 * it to others. Elements are found by the path of child indices from the root, as {@link
 * YDoc#fragment} shows them. A session that is not finished leaves its changes in the document, so
 * drop the document then.
 */
public final class EditSession {

  private final YDoc doc;
  private final SharedType root;
  private final long client;
  private final Transaction transaction;
  private final int clockBefore;
  private boolean finished;

  EditSession(YDoc doc, SharedType root, long client) {
    if (client < 0 || client > Lib0Decoder.MAX_SAFE_INTEGER) {
      throw new IllegalArgumentException("Not a client id: " + client);
    }
    this.doc = doc;
    this.root = root;
    this.client = client;
    this.transaction = new Transaction(doc, Transaction.UNBOUNDED);
    this.clockBefore = doc.clock(client);
  }

  /**
   * Inserts a tree.
   *
   * @param parent path of the element, empty for the root
   * @param index among the parent's children, at most their number
   */
  public EditSession insert(List<Integer> parent, int index, XmlNode node) {
    SharedType type = typeAt(parent);
    Item left = index == 0 ? null : childAt(type, index - 1);
    return edit(() -> insert(type, left, node));
  }

  /** Inserts trees at the end of the root. */
  public EditSession append(List<? extends XmlNode> nodes) {
    return edit(() -> insertAll(root, lastOf(root), nodes));
  }

  /** Deletes a child with all inside it. */
  public EditSession delete(List<Integer> parent, int index) {
    Item child = childAt(typeAt(parent), index);
    return edit(() -> child.delete(transaction));
  }

  /** Sets an attribute of the element at this path. The value as in {@link XmlElement}. */
  public EditSession setAttribute(List<Integer> element, String key, @Nullable Object value) {
    SharedType type = elementAt(element);
    AnyContent content = new AnyContent(AnyCodec.encode(value));
    return edit(() -> setAttribute(type, key, content));
  }

  /** Removes an attribute of the element at this path, if it is there. */
  public EditSession removeAttribute(List<Integer> element, String key) {
    Item item = elementAt(element).attribute(key);
    return item == null ? this : edit(() -> item.delete(transaction));
  }

  /** Ends the session and returns the update with all its changes. */
  public byte[] finish() {
    edit(transaction::finish);
    finished = true;
    Map<Long, Integer> known = new HashMap<>(doc.store().states());
    known.put(client, clockBefore);
    return new StateEncoder(doc.store()).encode(known, transaction.deletes());
  }

  private EditSession edit(Runnable change) {
    if (finished) {
      throw new IllegalStateException("The session is finished");
    }
    doc.change(
        () -> {
          change.run();
          return true;
        });
    return this;
  }

  private SharedType elementAt(List<Integer> path) {
    if (path.isEmpty()) {
      throw new IllegalArgumentException("The root has no attributes");
    }
    return typeAt(path);
  }

  private SharedType typeAt(List<Integer> path) {
    SharedType type = root;
    for (int index : path) {
      type = ((TypeContent) childAt(type, index).content).type();
      if (type.kind() != SharedType.Kind.XML_ELEMENT) {
        throw new IllegalArgumentException("No element at " + path);
      }
    }
    return type;
  }

  private static Item childAt(SharedType type, int index) {
    int left = index;
    for (Item item = type.start; item != null; item = item.right) {
      if (Positions.isNode(item) && left-- == 0) {
        return item;
      }
    }
    throw new IllegalArgumentException("No child " + index);
  }

  private static @Nullable Item lastOf(SharedType type) {
    Item last = null;
    for (Item item = type.start; item != null; item = item.right) {
      last = Positions.isNode(item) ? item : last;
    }
    return last;
  }

  private void insertAll(SharedType parent, @Nullable Item left, List<? extends XmlNode> nodes) {
    Item last = left;
    for (XmlNode node : nodes) {
      last = insert(parent, last, node);
    }
  }

  private Item insert(SharedType parent, @Nullable Item left, XmlNode node) {
    SharedType.Kind kind =
        node instanceof XmlText ? SharedType.Kind.XML_TEXT : SharedType.Kind.XML_ELEMENT;
    String name = node instanceof XmlElement element ? element.name() : "";
    SharedType type = new SharedType(kind, name);
    Item item = insert(parent, left, null, new TypeContent(type));
    switch (node) {
      case XmlText text -> insertRuns(type, text.runs());
      case XmlElement element -> {
        element
            .attributes()
            .forEach(
                (key, value) -> setAttribute(type, key, new AnyContent(AnyCodec.encode(value))));
        insertAll(type, null, element.children());
      }
    }
    return item;
  }

  private void setAttribute(SharedType type, String key, AnyContent value) {
    insert(type, type.attribute(key), key, value);
  }

  private void insertRuns(SharedType text, List<Run> runs) {
    Map<String, Object> marks = new TreeMap<>();
    Item last = null;
    for (Run run : runs) {
      last = changeMarks(text, last, marks, run.marks());
      if (!run.text().isEmpty()) {
        last = insert(text, last, null, TextContent.of(run.text()));
      }
    }
    changeMarks(text, last, marks, Map.of());
  }

  /** Ends the marks that are not wanted, then begins those that are. */
  private @Nullable Item changeMarks(
      SharedType text, @Nullable Item left, Map<String, Object> marks, Map<String, Object> wanted) {
    Item last = left;
    for (String key : List.copyOf(marks.keySet())) {
      if (!wanted.containsKey(key)) {
        last = insert(text, last, null, FormatContent.of(key, null));
        marks.remove(key);
      }
    }
    for (Map.Entry<String, Object> mark : wanted.entrySet()) {
      if (!mark.getValue().equals(marks.put(mark.getKey(), mark.getValue()))) {
        last = insert(text, last, null, FormatContent.of(mark.getKey(), mark.getValue()));
      }
    }
    return last;
  }

  private Item insert(
      SharedType parent, @Nullable Item left, @Nullable String key, Content content) {
    Item item = new Item(Client.of(client), doc.clock(client), content, content.length());
    item.left = left;
    item.right = left != null || key != null ? null : parent.start;
    if (left != null) {
      item.right = left.right;
      item.origin = left.writer;
      item.originClock = left.end() - 1;
    }
    Item right = item.right;
    if (right != null) {
      item.rightOrigin = right.writer;
      item.rightOriginClock = right.clock;
    }
    item.parent = Parent.of(parent, key);
    item.integrate(transaction, 0);
    return item;
  }
}
