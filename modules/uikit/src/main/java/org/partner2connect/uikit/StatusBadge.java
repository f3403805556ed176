package org.partner2connect.uikit;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state: its word, its sign and only then its colour. */
@Tag("span")
public class StatusBadge extends Span {

  /** What a state means; it decides the sign before the word. */
  public enum Tone {
    /** ○ not started. */
    OPEN,
    /** ◐ under way. */
    UNDER_WAY,
    /** ✓ done. */
    DONE,
    /** ! needs attention. */
    ATTENTION,
    /** ✕ late or refused. */
    BAD,
    /** A plain fact without a sign. */
    PLAIN
  }

  /**
   * @param tone what the state means
   * @param text its word, translated
   */
  public StatusBadge(Tone tone, String text) {
    super(text);
    addClassNames("tag", "tag-" + tone.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
