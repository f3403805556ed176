package org.partner2connect.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.Updates;

/**
 * What one transaction brought into a document, on its way to everybody who is connected: one frame
 * for each, encoded once for all who lack the same.
 */
final class Relay {

  /** Beyond these a receiver gets several frames, each far below the largest message. */
  private static final int FRAME_BYTES = 1 << 18;

  /** Of more senders than these everybody gets everything: one's own text again does no harm. */
  private static final int SENDERS_TOLD_APART = 16;

  private final List<Part> parts = new ArrayList<>(2);
  private final Set<Connection> senders = new HashSet<>(2);

  private record Part(byte[] update, @Nullable Connection sender) {}

  /** An update and the frame that carries it; both shared between receivers, so never changed. */
  record Piece(byte[] update, byte[] frame) {}

  /**
   * @param sender who has it already; null: nobody
   */
  void add(byte[] update, @Nullable Connection sender) {
    parts.add(new Part(update, sender));
    if (sender != null) {
      senders.add(sender);
    }
  }

  /** Sends to each of them what others have written. */
  void send(Iterable<Connection> receivers) {
    if (parts.isEmpty()) {
      return;
    }
    boolean apart = senders.size() <= SENDERS_TOLD_APART;
    List<Piece> all = null;
    for (Connection receiver : receivers) {
      if (apart && senders.contains(receiver)) {
        send(receiver, merge(part -> part.sender != receiver));
      } else {
        all = all == null ? merge(part -> true) : all;
        send(receiver, all);
      }
    }
  }

  private static void send(Connection receiver, List<Piece> pieces) {
    pieces.forEach(piece -> receiver.update(piece.update, piece.frame));
  }

  private List<Piece> merge(Predicate<Part> included) {
    var pieces = new ArrayList<Piece>(1);
    var next = new ArrayList<byte[]>(parts.size());
    int size = 0;
    for (Part part : parts) {
      if (included.test(part)) {
        if (size + part.update.length > FRAME_BYTES) {
          pieces.addAll(piece(next));
          next.clear();
          size = 0;
        }
        next.add(part.update);
        size += part.update.length;
      }
    }
    pieces.addAll(piece(next));
    return pieces;
  }

  private static List<Piece> piece(List<byte[]> updates) {
    if (updates.isEmpty()) {
      return List.of();
    }
    byte[] update = updates.size() == 1 ? updates.getFirst() : Updates.merge(updates);
    return List.of(new Piece(update, Frames.update(update)));
  }
}
