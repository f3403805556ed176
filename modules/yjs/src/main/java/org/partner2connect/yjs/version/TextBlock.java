package org.partner2connect.yjs.version;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.position.Clock;

/**
 * A paragraph, heading, cell or whatever else holds text directly, with the origin of each
 * character.
 *
 * @param path child indices from the root to the element
 * @param name of the element, empty for text that stands in the root itself
 * @param holders the element and all around it, from the inside out
 * @param pieces what is visible, in order
 */
public record TextBlock(List<Integer> path, String name, List<Clock> holders, List<Piece> pieces) {

  public TextBlock {
    path = List.copyOf(path);
    holders = List.copyOf(holders);
    pieces = List.copyOf(pieces);
  }

  /**
   * Characters that one client wrote one after the other.
   *
   * @param text a line break or another empty element inside the text is one newline
   * @param clock of the first UTF-16 unit; each further one has the next
   * @param holder the text that it is part of; none if that is a root
   */
  public record Piece(String text, long client, int clock, @Nullable Clock holder) {}

  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
