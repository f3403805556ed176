package org.partner2connect.yjs;

import org.jspecify.annotations.Nullable;

/**
 * A mark that an update begins, or ends if the value is {@code null}.
 *
 * @param key the name of the mark, with the suffix {@code --hash} that y-prosemirror gives to marks
 *     that may overlap
 * @param value parsed JSON: Boolean, Long, Double, String, List or Map
 */
public record MarkWrite(String key, @Nullable Object value) {}
