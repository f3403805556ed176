/** The pages on which somebody accepts an invitation. */
@NullMarked
package org.partner2connect.membership.web;

import org.jspecify.annotations.NullMarked;
