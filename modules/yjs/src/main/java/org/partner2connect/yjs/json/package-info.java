/** JSON as documents hold it in marks and embedded objects. Not for use outside of the engine. */
@NullMarked
package org.partner2connect.yjs.json;

import org.jspecify.annotations.NullMarked;
