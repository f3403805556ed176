/**
 * How a need and an offer are introduced to each other, politely: nobody is shown before both say
 * yes.
 */
@NullMarked
package org.partner2connect.opportunities.introductions;

import org.jspecify.annotations.NullMarked;
