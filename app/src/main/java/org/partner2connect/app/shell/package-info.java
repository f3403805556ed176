/** The workspace's frame: bar, drawer, home view and the pages for what cannot be shown. */
@NullMarked
package org.partner2connect.app.shell;

import org.jspecify.annotations.NullMarked;
