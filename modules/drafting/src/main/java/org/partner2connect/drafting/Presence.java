package org.partner2connect.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.partner2connect.identity.PersonId;
import org.partner2connect.yjs.InvalidUpdate;
import org.partner2connect.yjs.Lib0Decoder;
import org.partner2connect.yjs.Lib0Encoder;

/**
 * Who is in a document, and where: the awareness states of the clients that are connected. Relayed,
 * bounded, never stored. Safe for many threads.
 */
final class Presence {

  private static final String GONE = "null";

  private final DraftingLimits limits;
  private final BiPredicate<Long, PersonId> claims;
  private final Map<Long, State> states = new LinkedHashMap<>();

  /** What this node's people showed since the other nodes were told. */
  private final Map<Long, byte[]> untold = new LinkedHashMap<>();

  /** What the others are told of one client, encoded. */
  record Entry(long clientId, byte[] bytes) {}

  /** Of a connection of this node, or of another node. */
  private record State(Object source, long clock, byte[] bytes) {

    boolean isHere() {
      return source instanceof Connection;
    }
  }

  /**
   * @param claims whether a client id belongs to a person, or from now on does
   */
  Presence(DraftingLimits limits, BiPredicate<Long, PersonId> claims) {
    this.limits = limits;
    this.claims = claims;
  }

  /**
   * Takes over the states that a connection may show; leaves out those that it may not.
   *
   * @throws InvalidUpdate when the bytes are not an awareness update
   */
  List<Entry> accept(Connection connection, PresenceCard card, byte[] update) {
    var in = new Lib0Decoder(update);
    long count = in.readVarUint();
    var accepted = new ArrayList<Entry>();
    for (long index = 0; index < count; index++) {
      long clientId = in.readVarUint();
      long clock = in.readVarUint();
      String state = in.readVarString();
      if (index < limits.presenceIds() && state.length() <= limits.presenceBytes()) {
        card.sign(state).ifPresent(signed -> put(connection, clientId, clock, signed, accepted));
      }
    }
    return accepted;
  }

  private synchronized void put(
      Connection connection, long clientId, long clock, String state, List<Entry> accepted) {
    State known = states.get(clientId);
    if (known != null && known.source != connection && !mayTakeOver(known, connection, clock)) {
      return;
    }
    boolean comes = known == null || !known.isHere();
    if (comes && (tooMany(connection) || !claims.test(clientId, connection.person()))) {
      return;
    }
    byte[] bytes = encode(clientId, clock, state);
    if (!state.equals(GONE)) {
      states.put(clientId, new State(connection, clock, bytes));
    } else if (states.remove(clientId) == null) {
      return;
    }
    accepted.add(new Entry(clientId, bytes));
    untold.put(clientId, bytes);
  }

  /** From another device or tab of the same person; of other nodes only the clock is known. */
  private static boolean mayTakeOver(State known, Connection connection, long clock) {
    return clock >= known.clock
        && (!(known.source instanceof Connection other)
            || other.person().equals(connection.person()));
  }

  private boolean tooMany(Connection connection) {
    long shown = states.values().stream().filter(s -> s.source == connection).count();
    return shown >= limits.presenceIds();
  }

  /** All states as one frame; empty when nobody shows one. */
  synchronized List<byte[]> all() {
    return states.values().stream().map(State::bytes).toList();
  }

  /** Removes what a connection showed, and says so in the others' terms. */
  synchronized List<Entry> leave(Connection connection) {
    List<Entry> gone = remove(connection);
    gone.forEach(entry -> untold.put(entry.clientId, entry.bytes));
    return gone;
  }

  /** Removes what the people of another node showed. */
  synchronized List<Entry> lost(String node) {
    return remove(node);
  }

  private List<Entry> remove(Object source) {
    var gone = new ArrayList<Entry>();
    states.forEach(
        (clientId, state) -> {
          if (state.source.equals(source)) {
            gone.add(new Entry(clientId, encode(clientId, state.clock, GONE)));
          }
        });
    gone.forEach(entry -> states.remove(entry.clientId));
    return gone;
  }

  /** What the other nodes have not been told yet; from now on they have. */
  synchronized List<byte[]> takeUntold() {
    if (untold.isEmpty()) {
      return List.of();
    }
    var taken = List.copyOf(untold.values());
    untold.clear();
    return taken;
  }

  /** Tells the other nodes everything anew. */
  synchronized void retell() {
    states.forEach(
        (clientId, state) -> {
          if (state.isHere()) {
            untold.put(clientId, state.bytes);
          }
        });
  }

  /**
   * Takes over what another node says of its people; it has signed and bounded that. Whoever is
   * connected here is known better here.
   *
   * @return what is new
   */
  synchronized List<Entry> take(String node, List<byte[]> told) {
    var taken = new ArrayList<Entry>();
    for (byte[] bytes : told) {
      var in = new Lib0Decoder(bytes);
      long clientId = in.readVarUint();
      long clock = in.readVarUint();
      boolean gone = in.readVarString().equals(GONE);
      State known = states.get(clientId);
      if (known == null ? !gone : !known.isHere() && isNews(known, node, clock, gone)) {
        if (gone) {
          states.remove(clientId);
        } else {
          states.put(clientId, new State(node, clock, bytes));
        }
        taken.add(new Entry(clientId, bytes));
      }
    }
    return taken;
  }

  private static boolean isNews(State known, String node, long clock, boolean gone) {
    return gone ? known.source.equals(node) : clock >= known.clock;
  }

  private static byte[] encode(long clientId, long clock, String state) {
    return new Lib0Encoder()
        .writeVarUint(clientId)
        .writeVarUint(clock)
        .writeVarString(state)
        .toByteArray();
  }
}
