package org.partner2connect.commitments.announcements;

import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells the halls what was announced. Many look at a hall every second, so that an answer serves
 * all who ask within {@link #FRESH} for the same event and language.
 */
@Service
public class Halls {

  /** How old an answer may be: a small part of the two seconds within which a hall must know. */
  static final Duration FRESH = Duration.ofMillis(400);

  private final HallReading reading;
  private final Clock clock;
  private final Map<Asked, Hall> answers = new ConcurrentHashMap<>();

  Halls(HallReading reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  private record Asked(UUID event, String language) {}

  /**
   * What the hall of the event is shown.
   *
   * @param event an event of the calendar; whoever calls knows that there is one
   */
  @PermitAll
  public Hall of(UUID event, Locale reader) {
    var now = clock.instant();
    return answers.compute(
        new Asked(event, reader.getLanguage()),
        (asked, kept) -> isFresh(kept, now) ? kept : reading.read(event, reader, now));
  }

  private static boolean isFresh(@Nullable Hall kept, Instant now) {
    return kept != null && !now.isBefore(kept.at()) && now.isBefore(kept.at().plus(FRESH));
  }
}
