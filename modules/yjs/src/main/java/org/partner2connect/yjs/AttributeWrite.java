package org.partner2connect.yjs;

import org.jspecify.annotations.Nullable;

/**
 * An attribute that an update sets.
 *
 * @param parent who gets it: a node name or one of the names of {@link Placement}
 * @param value Boolean, Long, Double, BigInteger, String, List, Map, byte[] or {@code null}
 */
public record AttributeWrite(String parent, String key, @Nullable Object value) {}
