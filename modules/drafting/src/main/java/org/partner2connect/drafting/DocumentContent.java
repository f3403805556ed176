package org.partner2connect.drafting;

import java.time.Instant;
import org.partner2connect.yjs.XmlFragment;

/**
 * What a document says at one moment.
 *
 * @param seq the number of the newest update in it; a content with a greater one is newer
 * @param readAt when it was read
 * @param content the root fragment {@code content} as an immutable tree
 */
public record DocumentContent(DocumentId id, long seq, Instant readAt, XmlFragment content) {}
