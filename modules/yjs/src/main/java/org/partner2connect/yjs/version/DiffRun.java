package org.partner2connect.yjs.version;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the difference between two versions.
 *
 * @param text never empty; an object or line break in it as in {@link TextBlock}
 * @param author who inserted or deleted it; none if it was kept, or if that is not known
 * @param path of the block it stands in: in the newer version, or, if it was deleted, in the older
 * @param block name of that block
 * @param <A> whatever the caller takes for an author
 */
public record DiffRun<A>(
    Kind kind, String text, @Nullable A author, List<Integer> path, String block) {

  /** What became of a piece of text. */
  public enum Kind {
    KEPT,
    INSERTED,
    DELETED
  }

  public DiffRun {
    path = List.copyOf(path);
  }
}
