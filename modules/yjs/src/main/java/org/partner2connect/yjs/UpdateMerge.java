package org.partner2connect.yjs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Merges updates struct by struct without building a document, gaps becoming {@link Struct.Skip}s.
 *
 * <p>Source: yjs 13.6 {@code mergeUpdatesV2}; the bytes equal those of yjs.
 */
final class UpdateMerge {

  /**
   * One of the updates, at its present struct.
   *
   * @param rank decides between equals: yjs sorts its sources again and again, stably, so that the
   *     one used last comes first, then the others in the order given
   */
  private record Source(UpdateReader reader, int rank) {

    Struct head() {
      return Objects.requireNonNull(reader.current());
    }
  }

  /** Higher client ids first, then by clock. */
  private static final Comparator<Source> ORDER =
      Comparator.comparing((Source source) -> source.head().client(), Comparator.reverseOrder())
          .thenComparing(source -> source.head().clock)
          .thenComparing(Source::rank);

  private final UpdateWriter writer = new UpdateWriter();

  /** The struct that is written next, unless a further one extends it. */
  private @Nullable Struct last;

  private UpdateMerge() {}

  static byte[] merge(List<byte[]> updates) {
    if (updates.size() == 1) {
      return updates.getFirst();
    }
    return new UpdateMerge().run(updates);
  }

  private byte[] run(List<byte[]> updates) {
    List<UpdateReader> readers = new ArrayList<>(updates.size());
    PriorityQueue<Source> queue = new PriorityQueue<>(Math.max(1, updates.size()), ORDER);
    for (byte[] update : updates) {
      UpdateReader reader = new UpdateReader(update);
      if (reader.current() instanceof Struct.Skip) {
        reader.advanceOverSkips();
      }
      enqueue(queue, new Source(reader, readers.size()));
      readers.add(reader);
    }
    for (int rank = -1; !queue.isEmpty(); rank--) {
      Source source = queue.remove();
      take(source.reader(), source.head());
      enqueue(queue, new Source(source.reader(), rank));
    }
    if (last != null) {
      writer.write(last, 0);
    }
    return writer.finish(DeleteSet.merge(readers.stream().map(UpdateReader::readDeletes).toList()));
  }

  private static void enqueue(PriorityQueue<Source> queue, Source source) {
    if (source.reader().current() != null) {
      queue.add(source);
    }
  }

  private void take(UpdateReader reader, Struct head) {
    long client = head.client();
    Struct written = last;
    if (written == null) {
      last = head;
      reader.advanceOverSkips();
    } else if (!takeAfter(written, reader, head)) {
      return;
    }
    takeFollowers(reader, client);
  }

  /** Returns false if another source has to come first. */
  private boolean takeAfter(Struct written, UpdateReader reader, Struct head) {
    Struct next = head;
    boolean advanced = false;
    while (next != null && next.end() <= written.end() && next.client() >= written.client()) {
      next = reader.advanceOverSkips();
      advanced = true;
    }
    if (next == null || next.client() != head.client() || advanced && next.clock > written.end()) {
      return false;
    }
    if (next.client() != written.client()) {
      replaceLast(written, next, reader);
    } else if (written.end() < next.clock) {
      writer.write(written, 0);
      last = new Struct.Skip(next.writer, written.end(), next.clock - written.end());
    } else {
      join(written, next, reader);
    }
    return true;
  }

  private void join(Struct written, Struct next, UpdateReader reader) {
    int overlap = written.end() - next.clock;
    Struct rest = overlap > 0 ? next.slice(overlap) : next;
    if (written.accepts(rest)) {
      written.append(rest);
    } else {
      replaceLast(written, rest, reader);
    }
  }

  private void takeFollowers(UpdateReader reader, long client) {
    Struct next = reader.current();
    Struct written = last;
    while (next != null
        && written != null
        && next.client() == client
        && next.clock == written.end()) {
      writer.write(written, 0);
      written = next;
      last = next;
      next = reader.advanceOverSkips();
    }
  }

  private void replaceLast(Struct written, Struct next, UpdateReader reader) {
    writer.write(written, 0);
    last = next;
    reader.advanceOverSkips();
  }
}
