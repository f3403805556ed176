package org.partner2connect.yjs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.position.Clock;
import org.partner2connect.yjs.version.TextBlock;

/** Finds the blocks of text under a root, with the client and clock of each character. */
final class TextBlockReader {

  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<Integer> path = new ArrayList<>();
  private final Deque<Clock> holders = new ArrayDeque<>();
  private @Nullable List<TextBlock.Piece> pieces;

  private TextBlockReader() {}

  static List<TextBlock> read(@Nullable SharedType root) {
    TextBlockReader reader = new TextBlockReader();
    if (root != null) {
      reader.readElement(root, "");
    }
    return reader.blocks;
  }

  private void readElement(SharedType element, String name) {
    boolean text = false;
    int index = 0;
    if (element.depth < XmlReader.MAX_DEPTH) {
      for (Item item = element.start; item != null; item = item.right) {
        if (!Positions.isNode(item)) {
          continue;
        }
        SharedType child = ((TypeContent) item.content).type();
        if (child.kind() != SharedType.Kind.XML_ELEMENT) {
          readText(child);
          text = true;
        } else if (text && child.start == null) {
          piece("\n", item, idOf(item));
        } else {
          finishBlock(name);
          path.add(index);
          holders.push(idOf(item));
          readElement(child, child.name());
          holders.pop();
          path.removeLast();
        }
        index++;
      }
    }
    finishBlock(name);
  }

  private void readText(SharedType text) {
    if (pieces == null) {
      pieces = new ArrayList<>();
    }
    Clock holder = text.holder == null ? null : idOf(text.holder);
    for (Item item = text.start; item != null; item = item.right) {
      if (!item.deleted()) {
        switch (item.content) {
          case TextContent characters -> piece(characters.text(), item, holder);
          case Content.Embed embed -> piece(String.valueOf(Run.EMBEDDED), item, holder);
          case TypeContent inner -> piece(String.valueOf(Run.EMBEDDED), item, holder);
          default -> {}
        }
      }
    }
  }

  private void piece(String text, Item item, @Nullable Clock holder) {
    if (pieces != null) {
      pieces.add(new TextBlock.Piece(text, item.client(), item.clock, holder));
    }
  }

  private static Clock idOf(Item item) {
    return new Clock(item.client(), item.clock);
  }

  private void finishBlock(String name) {
    if (pieces != null) {
      blocks.add(new TextBlock(path, name, List.copyOf(holders), pieces));
      pieces = null;
    }
  }
}
