package org.partner2connect.yjs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Work on encoded updates (update format v1) without a document.
 *
 * <p>Source of the format and of merge and diff: yjs 13.6 {@code src/utils/updates.js}; results
 * equal those of yjs byte for byte. Foreign bytes are refused by {@link InvalidUpdate}, and by
 * nothing else.
 */
public final class Updates {

  static final byte[] EMPTY_STATE_VECTOR = {0};

  private Updates() {}

  /**
   * Checks an update strictly, whatever the bytes: structure, counts, UTF-8, JSON, values and
   * names, and references that can never be met.
   *
   * @throws InvalidUpdate if it is malformed or exceeds a limit
   */
  public static UpdateSummary validate(byte[] update, Limits limits) {
    if (update.length > limits.maxBytes()) {
      throw new InvalidUpdate("More than " + limits.maxBytes() + " bytes");
    }
    ParsedUpdate parsed = ParsedUpdate.read(update, limits.maxStructs());
    return new UpdateSummary(update, parsed, SummaryCollector.collect(parsed, limits));
  }

  /**
   * Merges updates, in whatever order, into one that says the same. It keeps all that was deleted:
   * to compact, apply the updates to a {@link YDoc} and encode that.
   */
  public static byte[] merge(List<byte[]> updates) {
    return UpdateMerge.merge(updates);
  }

  /** What an update holds beyond a state vector, with all its deletions. */
  public static byte[] diff(byte[] update, byte[] stateVector) {
    Map<Long, Integer> states = decodeStateVector(stateVector);
    UpdateReader reader = new UpdateReader(update);
    UpdateWriter writer = new UpdateWriter();
    Struct struct = reader.current();
    while (struct != null) {
      int known = states.getOrDefault(struct.client(), 0);
      if (struct instanceof Struct.Skip || struct.end() <= known) {
        struct = reader.advance();
        continue;
      }
      long client = struct.client();
      writer.write(struct, Math.max(known - struct.clock, 0));
      struct = reader.advance();
      while (struct != null && struct.client() == client) {
        writer.write(struct, 0);
        struct = reader.advance();
      }
    }
    return writer.finish(reader.readDeletes());
  }

  /** What an update deletes. Reads all of it, but keeps nothing else. */
  public static List<ClientRange> deletes(byte[] update) {
    UpdateReader reader = new UpdateReader(update);
    while (reader.current() != null) {
      reader.advance();
    }
    return ranges(reader.readDeletes());
  }

  static List<ClientRange> ranges(DeleteSet deletes) {
    List<ClientRange> ranges = new ArrayList<>();
    deletes
        .clients()
        .forEach(
            (client, deleted) -> {
              for (int index = 0; index < deleted.size(); index++) {
                ranges.add(new ClientRange(client, deleted.clock(index), deleted.end(index)));
              }
            });
    return ranges;
  }

  /** The next expected clock by client. */
  public static Map<Long, Integer> decodeStateVector(byte[] stateVector) {
    Lib0Decoder decoder = new Lib0Decoder(stateVector);
    Map<Long, Integer> states = readStateVector(decoder);
    decoder.requireEnd();
    return states;
  }

  static Map<Long, Integer> readStateVector(Lib0Decoder decoder) {
    Map<Long, Integer> states = new HashMap<>();
    for (int left = decoder.readCount(); left > 0; left--) {
      long client = decoder.readVarUint();
      states.put(client, decoder.readUint31());
    }
    return states;
  }

  /** A state vector, by descending client id as yjs writes it. */
  public static byte[] encodeStateVector(Map<Long, Integer> states) {
    Lib0Encoder encoder = new Lib0Encoder();
    writeStateVector(encoder, states);
    return encoder.toByteArray();
  }

  static void writeStateVector(Lib0Encoder encoder, Map<Long, Integer> states) {
    encoder.writeVarUint(states.size());
    new TreeMap<>(states)
        .descendingMap()
        .forEach((client, clock) -> encoder.writeVarUint(client).writeVarUint(clock));
  }
}
