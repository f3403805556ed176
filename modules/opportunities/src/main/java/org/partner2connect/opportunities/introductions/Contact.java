package org.partner2connect.opportunities.introductions;

/**
 * Whom to write to, after both sides have agreed to it.
 *
 * @param side whether it is the reader’s own side or the other one
 */
public record Contact(String name, String email, Side side) {

  /** Whose contact it is, as the reader sees it. */
  public enum Side {
    OWN,
    OTHER
  }
}
