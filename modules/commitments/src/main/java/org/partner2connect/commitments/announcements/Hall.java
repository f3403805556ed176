package org.partner2connect.commitments.announcements;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.FocusArea;

/**
 * What the hall of an event is shown.
 *
 * @param latest the commitment that was announced last; null before the first
 * @param announced how many have been announced here
 * @param totals what they amount to in each currency, the greatest number of commitments first
 * @param registered how many commitments there are in all, as {@link PublicCounter} says
 * @param at when this was so
 */
public record Hall(
    @Nullable Latest latest, int announced, List<Total> totals, int registered, Instant at) {

  /**
   * The commitment that was announced last.
   *
   * @param title in the reader's language if it is there, else as it was written
   * @param language the title's language
   * @param partners those that confirmed their share, by name
   * @param speaker who takes the floor; blank when nobody said so
   */
  public record Latest(
      String reference,
      String title,
      Locale language,
      String leadName,
      List<String> partners,
      @Nullable FocusArea area,
      @Nullable Money total,
      boolean estimated,
      boolean inKind,
      String speaker,
      Instant announcedAt) {}

  /**
   * A sum in one currency.
   *
   * @param commitments how many commitments it sums up
   * @param soft how much of it is estimated or in kind; zero when nothing is
   */
  public record Total(Money sum, int commitments, Money soft) {}
}
