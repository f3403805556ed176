/** The public dashboard and the register of commitments: plain pages that need no script. */
@NullMarked
package org.partner2connect.insights.web;

import org.jspecify.annotations.NullMarked;
