package org.partner2connect.drafting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.partner2connect.identity.PersonId;

/**
 * How much the messages hold that have begun to arrive on this node and are not complete, by
 * person: whoever opens many sockets and never finishes a message on any gets no more memory than
 * with one. Safe for many threads.
 */
final class Unfinished {

  private final Map<PersonId, Integer> bytesByPerson = new ConcurrentHashMap<>();
  private final int bound;

  /**
   * @param bound how many bytes one person's messages may hold
   */
  Unfinished(int bound) {
    this.bound = bound;
  }

  /** Takes so many more bytes; not even one of them if that would be too many. */
  boolean take(PersonId person, int bytes) {
    var taken = new boolean[1];
    bytesByPerson.compute(
        person,
        (key, known) -> {
          int before = known == null ? 0 : known;
          taken[0] = before + bytes <= bound;
          return taken[0] ? Integer.valueOf(before + bytes) : known;
        });
    return taken[0];
  }

  /** Gives back what was taken. */
  void giveBack(PersonId person, int bytes) {
    bytesByPerson.computeIfPresent(
        person, (key, known) -> known <= bytes ? null : Integer.valueOf(known - bytes));
  }

  int heldBy(PersonId person) {
    return bytesByPerson.getOrDefault(person, 0);
  }
}
