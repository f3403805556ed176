package org.partner2connect.actionplans;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The actions of one plan in the order of its text.
 *
 * @param readAt when the text was last read; null before the first reading
 * @param seq the state of the text that they reflect
 */
public record ActionList(@Nullable Instant readAt, long seq, List<ActionRow> actions) {

  /** How many of them are complete. */
  public long complete() {
    return actions.stream().filter(ActionRow::complete).count();
  }
}
