/** What the nodes of one installation tell each other while documents are open. */
@NullMarked
package org.partner2connect.drafting.bus;

import org.jspecify.annotations.NullMarked;
