/** What changed between two versions of a document, and who changed it. */
@NullMarked
@NamedInterface("version")
package org.partner2connect.yjs.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
