/** What may be known about organisations, and the public directory of the members. */
@NullMarked
package org.partner2connect.membership.directory;

import org.jspecify.annotations.NullMarked;
