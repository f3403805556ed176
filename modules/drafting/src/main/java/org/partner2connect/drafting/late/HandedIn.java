package org.partner2connect.drafting.late;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What somebody hands in: plain text only.
 *
 * @param key made up by the sender once for this work
 * @param epoch the document's epoch as the sender knew it
 * @param base the text that the changes were made in, one block a line; may be empty
 * @param changes 1 to 500 blocks
 */
public record HandedIn(UUID key, UUID epoch, Why why, String base, List<Change> changes) {

  /** How many blocks one contribution may change. */
  public static final int MOST_CHANGES = 500;

  /** How long the heading above a block may be, in UTF-16 units. */
  public static final int LONGEST_PLACE = 300;

  /** Why the text could not join its document. */
  public enum Why {
    /** The person may not write any more. */
    RIGHTS,
    /** The text takes no changes in its present phase. */
    FROZEN,
    /** The document was restored from a backup. */
    EPOCH,
    /** The change was larger than the document can take. */
    LIMIT
  }

  /**
   * One changed block.
   *
   * @param place the heading above it; empty when there is none
   * @param before what it said; empty for a new block
   * @param after what it is to say; empty for a removed block
   */
  public record Change(String place, String before, String after) {

    /** Refuses a change that changes nothing. */
    public Change {
      if (place.length() > LONGEST_PLACE || (before.isEmpty() && after.isEmpty())) {
        throw new UnreadableWork();
      }
    }
  }

  /**
   * Refuses what cannot be stored.
   *
   * @throws UnreadableWork when there are no changes or too many
   * @throws UnstorableWork when a text holds U+0000 or half a surrogate pair
   */
  public HandedIn {
    changes = List.copyOf(changes);
    if (changes.isEmpty() || changes.size() > MOST_CHANGES) {
      throw new UnreadableWork();
    }
    var texts =
        changes.stream()
            .flatMap(change -> Stream.of(change.place(), change.before(), change.after()));
    if (Stream.concat(Stream.of(base), texts).anyMatch(HandedIn::isUnstorable)) {
      throw new UnstorableWork();
    }
  }

  private static boolean isUnstorable(String text) {
    return text.codePoints()
        .anyMatch(
            point ->
                point == 0
                    || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
  }
}
