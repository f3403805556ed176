/** Reads the immutable view of a document as plain text, HTML and JSON. */
@NullMarked
@NamedInterface("read")
package org.partner2connect.yjs.read;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
