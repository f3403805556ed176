/**
 * The Yjs document engine in plain Java: reads, validates, merges and writes update format v1 as
 * the npm package yjs 13.6 does. Depends on the JDK only.
 */
@NullMarked
package org.partner2connect.yjs;

import org.jspecify.annotations.NullMarked;
