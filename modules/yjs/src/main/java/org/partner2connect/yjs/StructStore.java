package org.partner2connect.yjs;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All structs of a document by client. */
final class StructStore implements Struct.Known {

  private final Map<Long, StructList> clients = new HashMap<>();

  /** The list asked for last: a typing client asks for its own again and again. */
  private long recentClient = Item.NONE;

  private @Nullable StructList recentList;

  Map<Long, StructList> clients() {
    return clients;
  }

  @Nullable StructList listOf(long client) {
    if (client == recentClient) {
      return recentList;
    }
    StructList list = clients.get(client);
    if (list != null) {
      recentClient = client;
      recentList = list;
    }
    return list;
  }

  StructList knownListOf(long client) {
    StructList list = listOf(client);
    if (list == null) {
      throw new InvalidUpdate("Reference to an unknown client " + client);
    }
    return list;
  }

  @Override
  public int state(long client) {
    StructList list = listOf(client);
    return list == null ? 0 : list.state();
  }

  Map<Long, Integer> states() {
    Map<Long, Integer> states = new TreeMap<>();
    clients.forEach((client, list) -> states.put(client, list.state()));
    return states;
  }

  @Override
  public Struct find(long client, int clock) {
    StructList list = knownListOf(client);
    return list.get(list.indexOf(clock));
  }

  /** The struct that starts at this clock, after a split if need be; a collected one as it is. */
  Struct startingAt(Transaction transaction, long client, int clock) {
    StructList list = knownListOf(client);
    return list.get(list.indexStartingAt(transaction, clock));
  }

  /** The struct that ends with this clock, after a split if need be; a collected one as it is. */
  Struct endingAt(Transaction transaction, long client, int clock) {
    StructList list = knownListOf(client);
    int index = list.indexOf(clock);
    Struct struct = list.get(index);
    if (clock != struct.end() - 1 && struct instanceof Item item) {
      list.insert(transaction, index + 1, item.split(transaction, clock - item.clock + 1));
    }
    return struct;
  }

  void add(Struct struct) {
    StructList list = listOf(struct.client());
    if (list == null) {
      list = new StructList();
      clients.put(struct.client(), list);
    }
    if (list.state() != struct.clock) {
      throw new InvalidUpdate("Gap before clock " + struct.clock);
    }
    list.add(struct);
  }

  void replace(Item item, Struct replacement) {
    StructList list = knownListOf(item.client());
    list.set(list.indexOf(item.clock), replacement);
  }

  int size() {
    int size = 0;
    for (StructList list : clients.values()) {
      size += list.size();
    }
    return size;
  }
}
