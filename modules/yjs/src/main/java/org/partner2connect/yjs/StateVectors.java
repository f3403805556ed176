package org.partner2connect.yjs;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** State vectors: how far each client's structs are known. */
final class StateVectors {

  static final byte[] EMPTY = {0};

  private StateVectors() {}

  static Map<Long, Integer> decode(byte[] stateVector) {
    Lib0Decoder decoder = new Lib0Decoder(stateVector);
    Map<Long, Integer> states = new HashMap<>();
    for (int left = decoder.readCount(); left > 0; left--) {
      long client = decoder.readVarUint();
      states.put(client, decoder.readUint31());
    }
    decoder.requireEnd();
    return states;
  }

  static byte[] encode(Map<Long, Integer> states) {
    Map<Long, Integer> descending = new TreeMap<>(Collections.reverseOrder());
    descending.putAll(states);
    Lib0Encoder encoder = new Lib0Encoder();
    encoder.writeVarUint(states.size());
    descending.forEach((client, clock) -> encoder.writeVarUint(client).writeVarUint(clock));
    return encoder.toByteArray();
  }
}
