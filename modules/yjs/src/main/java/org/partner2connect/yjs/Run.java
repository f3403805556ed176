package org.partner2connect.yjs;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Characters that bear the same marks.
 *
 * @param text an object embedded in the text is one {@link #EMBEDDED} character
 * @param marks by name, each with its parsed JSON value, in the order of names; a mark without
 *     attributes has an empty map as value. Names of overlapping marks keep the suffix {@code
 *     --hash} that y-prosemirror gave them
 */
public record Run(String text, Map<String, Object> marks) {

  /** Stands for an object embedded in the text. */
  public static final char EMBEDDED = '\uFFFC';

  public Run {
    marks = marks.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(marks));
  }
}
