package org.partner2connect.yjs;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a document was at one time: how far each client was known, and which clocks were deleted. It
 * holds no content; {@link YDoc#at(Snapshot)} finds that in a document that keeps what is deleted.
 *
 * <p>Encoding and meaning: yjs 13.6 {@code src/utils/Snapshot.js}, {@code encodeSnapshot} (v1).
 * Immutable; it takes 8 bytes for each deleted range.
 */
public final class Snapshot {

  private final Map<Long, Integer> states;
  private final DeleteSet deletes;

  Snapshot(Map<Long, Integer> states, DeleteSet deletes) {
    this.states = Collections.unmodifiableMap(new TreeMap<>(states));
    this.deletes = deletes;
  }

  /**
   * Reads what {@link #encode} or yjs wrote.
   *
   * @throws InvalidUpdate if it is malformed
   */
  public static Snapshot decode(byte[] snapshot) {
    Lib0Decoder decoder = new Lib0Decoder(snapshot);
    DeleteSet deletes = DeleteSet.read(decoder);
    deletes.normalize();
    Map<Long, Integer> states = Updates.readStateVector(decoder);
    decoder.requireEnd();
    return new Snapshot(states, deletes);
  }

  public byte[] encode() {
    Lib0Encoder encoder = new Lib0Encoder();
    deletes.write(encoder);
    Updates.writeStateVector(encoder, states);
    return encoder.toByteArray();
  }

  /** The next expected clock by client. */
  public Map<Long, Integer> states() {
    return states;
  }

  /** What was deleted. */
  public List<ClientRange> deletes() {
    return Updates.ranges(deletes);
  }

  DeleteSet deleteSet() {
    return deletes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Snapshot snapshot && Arrays.equals(encode(), snapshot.encode());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(encode());
  }
}
