package org.partner2connect.yjs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a valid update says, found without any document by {@link Updates#validate}.
 *
 * <p>It keeps what was read, so that a document need not read the bytes again to {@linkplain
 * YDoc#preview(UpdateSummary) preview} and {@linkplain YDoc#apply(UpdateSummary) apply} the update.
 * What it says never changes; hand it from thread to thread as any other object that is not
 * thread-safe. It takes about 300 bytes, and 100 for each struct until the update is applied.
 */
public final class UpdateSummary {

  private final byte[] update;
  private @Nullable ParsedUpdate parsed;
  private final SummaryCollector found;

  UpdateSummary(byte[] update, ParsedUpdate parsed, SummaryCollector found) {
    this.update = update;
    this.parsed = parsed;
    this.found = found;
  }

  /** The update itself, to be looked at only. */
  public byte[] update() {
    return update;
  }

  /** Clocks that it holds, by ascending client, without its gaps. */
  public List<ClientRange> inserts() {
    return found.inserts;
  }

  /** Clocks that it deletes. */
  public List<ClientRange> deletes() {
    return found.deletes;
  }

  /** By other client the clock up to which it must be known first. */
  public Map<Long, Integer> dependencies() {
    return found.dependencies;
  }

  /** Roots that it names. */
  public Set<String> rootNames() {
    return found.rootNames;
  }

  /** Names of elements and hooks that it creates. */
  public Set<String> nodeNames() {
    return found.nodeNames;
  }

  /** Attributes it names; a later value of an attribute does not name it again. */
  public Set<String> attributeKeys() {
    return found.attributeKeys;
  }

  /** Marks that it begins or ends. */
  public List<MarkWrite> marks() {
    return found.marks;
  }

  /** Kinds of content in it. */
  public Set<ContentKind> contents() {
    return found.contents;
  }

  /** Number of structs. */
  public int structs() {
    return found.structs;
  }

  /** UTF-16 units of text in it. */
  public int characters() {
    return found.characters;
  }

  /** Whether it neither inserts nor deletes: the usual answer of a client that is up to date. */
  public boolean empty() {
    return inserts().isEmpty() && deletes().isEmpty();
  }

  /** What was read, for looking at it. */
  ParsedUpdate parsed() {
    ParsedUpdate kept = parsed;
    if (kept == null) {
      kept = ParsedUpdate.read(update);
      parsed = kept;
    }
    return kept;
  }

  /** What was read, to become part of a document; a second document gets it read anew. */
  ParsedUpdate take() {
    ParsedUpdate taken = parsed();
    parsed = null;
    return taken;
  }
}
