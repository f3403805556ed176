package org.partner2connect.yjs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.position.Place;
import org.partner2connect.yjs.position.RelativePosition;
import org.partner2connect.yjs.version.TextBlock;

/**
 * A Yjs document: takes updates in any order, any number of times, and always becomes the same.
 *
 * <p>It behaves as the {@code Doc} of npm yjs 13.6, but never tidies formatting on its own: a
 * server has no opinion. Not safe for concurrent use. A document that failed in the midst of a
 * change is damaged and refuses all further use; build a new one from the log.
 */
public final class YDoc {

  private final StructStore store = new StructStore();
  private final Map<String, SharedType> roots = new HashMap<>(2);
  private final UpdateApplier applier = new UpdateApplier(store);
  private final boolean collectsGarbage;
  private int characters;
  private boolean damaged;

  /** An empty document that forgets deleted content. */
  public YDoc() {
    this(true);
  }

  private YDoc(boolean collectsGarbage) {
    this.collectsGarbage = collectsGarbage;
  }

  /** An empty document that keeps deleted content, for looking at older states. */
  public static YDoc keepingDeleted() {
    return new YDoc(false);
  }

  /**
   * Applies a trusted update, such as one from our own log. Parts whose dependencies are unknown
   * wait until these come.
   *
   * @throws InvalidUpdate if it is malformed; then nothing has changed
   */
  public void apply(byte[] update) {
    integrate(ParsedUpdate.read(update), Transaction.UNBOUNDED);
  }

  /** Applies an update that was validated before, without reading it again. */
  public void apply(UpdateSummary update) {
    integrate(update.take(), Transaction.UNBOUNDED);
  }

  /**
   * Applies an update that {@link Updates#validate} and {@link #preview} have passed already.
   *
   * @param maxWork as {@link Limits#maxWork()}
   * @throws InvalidUpdate if it causes more work than that; then the document is damaged
   */
  public void applyWithin(byte[] update, long maxWork) {
    integrate(ParsedUpdate.read(update), maxWork);
  }

  /** As {@link #applyWithin(byte[], long)}, without reading the update again. */
  public void applyWithin(UpdateSummary update, long maxWork) {
    integrate(update.take(), maxWork);
  }

  /**
   * Applies a foreign update within limits.
   *
   * @throws InvalidUpdate if it is malformed or exceeds a limit; then nothing has changed, except
   *     that an update which causes more work than {@link Limits#maxWork()} damages the document
   */
  public void apply(byte[] update, Limits limits) {
    apply(Updates.validate(update, limits), limits);
  }

  /**
   * Applies a foreign update that was validated before, within the limits of a document.
   *
   * @throws InvalidUpdate if it exceeds a limit; then nothing has changed, except that an update
   *     which causes more work than {@link Limits#maxWork()} damages the document
   */
  public void apply(UpdateSummary update, Limits limits) {
    preview(update).requireWithin(limits);
    integrate(update.take(), limits.maxWork());
  }

  private void integrate(ParsedUpdate update, long maxWork) {
    requireSound();
    Transaction transaction = new Transaction(this, maxWork);
    damaged = true;
    applier.apply(transaction, update);
    transaction.finish();
    damaged = false;
  }

  /** Runs a change; whatever breaks it off leaves the document damaged. */
  <T> T change(Supplier<T> change) {
    requireSound();
    damaged = true;
    T result = change.get();
    damaged = false;
    return result;
  }

  /** What {@link #apply(byte[])} would do, without doing it. */
  public Preview preview(byte[] update) {
    requireSound();
    return UpdatePreview.of(this, ParsedUpdate.read(update));
  }

  /** What {@link #apply(UpdateSummary)} would do, without doing it. */
  public Preview preview(UpdateSummary update) {
    requireSound();
    return UpdatePreview.of(this, update.parsed());
  }

  /** Whether applying the update would change nothing: its structs known, its deletions done. */
  public boolean covers(UpdateSummary update) {
    return new Coverage(this).covers(update);
  }

  /** Clients whose structs must come before this update's can. */
  public Set<Long> missing(UpdateSummary update) {
    return new Coverage(this).missing(update);
  }

  boolean isDeleted(long client, int from, int to) {
    return new Coverage(this).isDeleted(client, from, to);
  }

  /** The next expected clock of a client; 0 if it is unknown. */
  public int clock(long clientId) {
    return store.state(clientId);
  }

  /** UTF-16 units of text in the document, in all its roots, deleted text not counted. */
  public int characters() {
    return characters;
  }

  /** Structs kept in memory, each of 56 bytes and its content, in all about 95 with real texts. */
  public int structs() {
    return store.size();
  }

  /** Whether something waits for structs that never came. */
  public boolean hasPending() {
    return applier.pendingStructs() != null || applier.pendingDeletes() != null;
  }

  public byte[] stateVector() {
    requireSound();
    return Updates.encodeStateVector(store.states());
  }

  /** The whole document as one update. */
  public byte[] encodeStateAsUpdate() {
    return encodeStateAsUpdate(Updates.EMPTY_STATE_VECTOR);
  }

  /** What the document holds beyond a state vector, with all deletions and all that waits. */
  public byte[] encodeStateAsUpdate(byte[] stateVector) {
    requireSound();
    return new StateEncoder(store).encodeWithPending(stateVector, applier);
  }

  /** What the document is now, to be found again by {@link #at}. Takes 8 bytes a deleted range. */
  public Snapshot snapshot() {
    requireSound();
    return new Snapshot(store.states(), new StateEncoder(store).deletes());
  }

  /**
   * The document as it was at a snapshot, as a document of its own. Takes about as long as opening
   * it.
   *
   * <p>Only a document that keeps what is deleted can tell; it must know all that the snapshot
   * knows, and have got updates whose deleted content had not been collected by others: build it
   * from the log, not from a compacted state.
   *
   * @throws IllegalStateException if this document does not {@linkplain #keepingDeleted() keep}
   * @throws IllegalArgumentException if it lacks something that the snapshot has
   */
  public YDoc at(Snapshot snapshot) {
    if (collectsGarbage) {
      throw new IllegalStateException("Deleted content is gone here");
    }
    requireSound();
    Transaction transaction = new Transaction(this, Transaction.UNBOUNDED);
    byte[] state = new StateEncoder(store).encode(snapshot, transaction);
    transaction.finish();
    YDoc then = new YDoc();
    then.apply(state);
    return then;
  }

  /**
   * The relative position of a place.
   *
   * @throws IllegalArgumentException if there is no such text or element
   */
  public RelativePosition position(Place place) {
    requireSound();
    return new Positions(this).at(place);
  }

  /** Where a relative position is now; none if what held it is unknown yet, or gone. */
  public Optional<Place> find(RelativePosition position) {
    requireSound();
    return new Positions(this).find(position);
  }

  /** An immutable view of the XML under a root; empty if there is none. */
  public XmlFragment fragment(String root) {
    requireSound();
    return XmlReader.read(roots.get(root));
  }

  /** The blocks of text under a root with the origin of each character, for comparing versions. */
  public List<TextBlock> textBlocks(String root) {
    requireSound();
    return TextBlockReader.read(roots.get(root));
  }

  /** The characters of a root used as plain or rich text; empty if there is none. */
  public String text(String root) {
    requireSound();
    return XmlReader.characters(roots.get(root));
  }

  /**
   * Begins to write under a root. The client id must be the writer's alone.
   *
   * @param clientId 0 … 2^53 − 1, in practice below 2^32
   */
  public EditSession edit(String root, long clientId) {
    requireSound();
    return new EditSession(this, root(root), clientId);
  }

  StructStore store() {
    return store;
  }

  boolean collectsGarbage() {
    return collectsGarbage;
  }

  SharedType root(String name) {
    return roots.computeIfAbsent(name, key -> new SharedType(SharedType.Kind.ROOT, key));
  }

  @Nullable SharedType knownRoot(String name) {
    return roots.get(name);
  }

  void addCharacters(int more) {
    characters += more;
  }

  private void requireSound() {
    if (damaged) {
      throw new IllegalStateException("A change broke off; build the document anew from its log");
    }
  }
}
