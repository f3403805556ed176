package org.partner2connect.mail;

import java.time.Duration;
import java.util.List;

/** How long to wait before the next attempt. */
final class Delays {

  private static final List<Duration> FOR_A_MAIL =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(4));
  private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private Delays() {}

  /**
   * Before a mail is tried again that the server did not want yet.
   *
   * @param attempts how often it has been tried, from 1
   */
  static Duration ofMail(int attempts) {
    return FOR_A_MAIL.get(Math.clamp(attempts, 1, FOR_A_MAIL.size()) - 1);
  }

  /**
   * Before a server is called again that takes nothing: doubled from five seconds to five minutes.
   *
   * @param failures how often in a row it took nothing, from 1
   */
  static Duration ofServer(int failures) {
    var doubled = SHORTEST_PAUSE.multipliedBy(1L << Math.clamp(failures - 1, 0, 10));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }
}
