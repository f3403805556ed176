/** What of announcements is shown on the open internet: the halls and the public counter. */
@NullMarked
package org.partner2connect.commitments.web;

import org.jspecify.annotations.NullMarked;
