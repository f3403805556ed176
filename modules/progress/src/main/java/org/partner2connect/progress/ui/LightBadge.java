package org.partner2connect.progress.ui;

import com.vaadin.flow.component.Tag;
import org.partner2connect.progress.TrafficLight;
import org.partner2connect.uikit.StatusBadge;

/** A traffic light: its word, its sign and only then its colour. */
@Tag("span")
final class LightBadge extends StatusBadge {

  LightBadge(TrafficLight light, String word) {
    super(tone(light), word);
  }

  private static Tone tone(TrafficLight light) {
    return switch (light) {
      case GREEN -> Tone.DONE;
      case YELLOW -> Tone.ATTENTION;
      case RED, INACTIVE -> Tone.BAD;
      case NONE -> Tone.PLAIN;
    };
  }
}
