package org.partner2connect.commitments.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a hall shows, in words: the page is made of it, and its script fetches it again and again.
 *
 * @param latest the commitment that was announced last; null before the first
 * @param announced how many have been announced here
 * @param totals a sum for each currency
 * @param registered how many commitments there are in all
 * @param asOf the time of this knowledge at the event's place
 */
record HallState(
    @Nullable Latest latest,
    String announced,
    List<Total> totals,
    String registered,
    String asOf) {

  /**
   * The commitment that was announced last; what is not known is empty.
   *
   * @param size the style class of the title's size: the more words, the smaller they are
   * @param lang the language of the title
   * @param shape the style class of the area's shape and colour
   * @param amount with a word on what is estimated or in kind
   * @param at the time of its announcement at the event's place
   */
  record Latest(
      String reference,
      String title,
      String size,
      String lang,
      String lead,
      String partners,
      String area,
      String shape,
      String amount,
      String speaker,
      String at) {}

  /**
   * A sum in one currency.
   *
   * @param soft how much of it is estimated or in kind, in words; empty when nothing is
   */
  record Total(String sum, String soft) {}

  /** Names what is shown, however old the knowledge is; a weak tag. */
  String tag() {
    var shown = "%s|%s|%s|%s".formatted(latest, announced, totals, registered);
    return "W/\"%s\"".formatted(UUID.nameUUIDFromBytes(shown.getBytes(UTF_8)));
  }
}
