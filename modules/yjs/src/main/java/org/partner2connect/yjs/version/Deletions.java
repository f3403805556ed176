package org.partner2connect.yjs.version;

import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.ClientRange;
import org.partner2connect.yjs.InvalidUpdate;
import org.partner2connect.yjs.Updates;
import org.partner2connect.yjs.position.Clock;

/**
 * Who deleted what: a deletion carries no name, but each row of the log has an author. Give the
 * rows in the order of the log; the first who deletes something is its deleter.
 *
 * <p>Takes about 80 bytes for each deleted range; not safe for concurrent use.
 *
 * @param <A> whatever the caller takes for an author
 */
public final class Deletions<A> {

  private final ClockSpans<A> spans = new ClockSpans<>();

  /**
   * Adds a row of the log.
   *
   * @throws InvalidUpdate if the update is malformed
   */
  public Deletions<A> add(A author, byte[] update) {
    for (ClientRange range : Updates.deletes(update)) {
      spans.add(range.client(), range.from(), range.to(), author);
    }
    return this;
  }

  /**
   * Who deleted a character: it itself, or what it stands in, without knowing of the character.
   *
   * @param unit the index of the character in its piece
   */
  @Nullable A deleterOf(TextBlock block, TextBlock.Piece piece, int unit) {
    A deleter = spans.get(piece.client(), piece.clock() + unit);
    Clock holder = piece.holder();
    if (deleter == null && holder != null) {
      deleter = spans.get(holder.client(), holder.clock());
    }
    for (Clock outer : block.holders()) {
      if (deleter != null) {
        break;
      }
      deleter = spans.get(outer.client(), outer.clock());
    }
    return deleter;
  }
}
