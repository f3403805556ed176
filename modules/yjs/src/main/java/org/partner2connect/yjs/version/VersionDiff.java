package org.partner2connect.yjs.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.YDoc;

/**
 * The difference between two versions of one document by words, and who made it.
 *
 * <p>A word's inserter is known by its client id, its deleter by the rows of the log. Takes time in
 * proportion to the text of both versions, 200 bytes for each word, and at most 4,000,000
 * comparisons of words and 16 MB more where text was written anew; beyond that, changed stretches
 * are shown as deleted and inserted as a whole.
 *
 * @param <A> whatever the caller takes for an author
 */
public final class VersionDiff<A> {

  private static final int NO_MORE = -1;

  private final LongFunction<? extends @Nullable A> writers;
  private final Deletions<A> deletions;
  private final ClockSpans<Word> inOlder = new ClockSpans<>();
  private final ClockSpans<Word> inNewer = new ClockSpans<>();
  private final List<DiffRun<A>> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable DiffRun<A> open;

  private VersionDiff(LongFunction<? extends @Nullable A> writers, Deletions<A> deletions) {
    this.writers = writers;
    this.deletions = deletions;
  }

  /**
   * Compares two versions.
   *
   * @param older the document at an earlier time
   * @param newer the same document later
   * @param root the root to compare
   * @param writers the author by client id, none if it is not known
   * @param deletions made of the log's rows between the two versions, or of more
   * @return runs in the order of the text; deleted before inserted ones
   */
  public static <A> List<DiffRun<A>> between(
      YDoc older,
      YDoc newer,
      String root,
      LongFunction<? extends @Nullable A> writers,
      Deletions<A> deletions) {
    return new VersionDiff<A>(writers, deletions)
        .compare(older.textBlocks(root), newer.textBlocks(root));
  }

  private List<DiffRun<A>> compare(List<TextBlock> olderBlocks, List<TextBlock> newerBlocks) {
    List<Word> older = Word.of(olderBlocks);
    List<Word> newer = Word.of(newerBlocks);
    note(older, inOlder);
    note(newer, inNewer);
    int[] counterparts = Alignment.of(older, newer);
    int deleted = 0;
    int inserted = 0;
    for (int index = 0; index <= newer.size(); index++) {
      int counterpart = index < newer.size() ? counterparts[index] : older.size();
      if (counterpart == NO_MORE) {
        continue;
      }
      addChange(older.subList(deleted, counterpart), newer.subList(inserted, index));
      if (index < newer.size()) {
        add(DiffRun.Kind.KEPT, newer.get(index), null);
      }
      deleted = counterpart + 1;
      inserted = index + 1;
    }
    finishRun();
    return List.copyOf(runs);
  }

  private static void note(List<Word> words, ClockSpans<Word> spans) {
    for (Word word : words) {
      for (TextBlock.Piece piece : word.pieces()) {
        int end = piece.clock() + piece.text().length();
        spans.add(piece.client(), piece.clock(), end, word);
      }
    }
  }

  /** Who made only half a word has both sides of the change: the old word and the new. */
  private void addChange(List<Word> deleted, List<Word> inserted) {
    A fallback = null;
    for (Word word : inserted) {
      fallback = fallback == null ? inserterOf(word) : fallback;
    }
    for (Word word : deleted) {
      fallback = fallback == null ? deleterOf(word) : fallback;
    }
    for (Word word : deleted) {
      A author = deleterOf(word);
      add(DiffRun.Kind.DELETED, word, author == null ? fallback : author);
    }
    for (Word word : inserted) {
      A author = inserterOf(word);
      add(DiffRun.Kind.INSERTED, word, author == null ? fallback : author);
    }
  }

  /** Who wrote what is new in a word; or, if nothing is, changed the word that it was part of. */
  private @Nullable A inserterOf(Word word) {
    A author = writerIn(word);
    for (Word before : holders(word, inOlder)) {
      author = author == null ? deleterOf(before) : author;
    }
    return author;
  }

  /** Who deleted something of a word; or, if nobody did, wrote into what became of it. */
  private @Nullable A deleterOf(Word word) {
    A author = deleterIn(word);
    for (Word after : holders(word, inNewer)) {
      author = author == null ? writerIn(after) : author;
    }
    return author;
  }

  /** The words of a version that hold the characters of a word. */
  private static List<Word> holders(Word word, ClockSpans<Word> version) {
    List<Word> holders = new ArrayList<>(2);
    for (TextBlock.Piece piece : word.pieces()) {
      for (int unit = 0; unit < piece.text().length(); unit++) {
        Word holder = version.get(piece.client(), piece.clock() + unit);
        if (holder != null && (holders.isEmpty() || holders.getLast() != holder)) {
          holders.add(holder);
        }
      }
    }
    return holders;
  }

  private @Nullable A writerIn(Word word) {
    for (TextBlock.Piece piece : word.pieces()) {
      for (int unit = 0; unit < piece.text().length(); unit++) {
        if (inOlder.get(piece.client(), piece.clock() + unit) == null) {
          return writers.apply(piece.client());
        }
      }
    }
    return null;
  }

  private @Nullable A deleterIn(Word word) {
    for (TextBlock.Piece piece : word.pieces()) {
      for (int unit = 0; unit < piece.text().length(); unit++) {
        if (inNewer.get(piece.client(), piece.clock() + unit) == null) {
          return deletions.deleterOf(word.block(), piece, unit);
        }
      }
    }
    return null;
  }

  private void add(DiffRun.Kind kind, Word word, @Nullable A author) {
    DiffRun<A> run = open;
    if (run == null
        || run.kind() != kind
        || !Objects.equals(run.author(), author)
        || !run.path().equals(word.block().path())) {
      finishRun();
      open = new DiffRun<>(kind, "", author, word.block().path(), word.block().name());
    }
    text.append(word.text());
  }

  private void finishRun() {
    DiffRun<A> run = open;
    if (run != null) {
      runs.add(new DiffRun<>(run.kind(), text.toString(), run.author(), run.path(), run.block()));
      text.setLength(0);
      open = null;
    }
  }
}
