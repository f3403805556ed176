/** The public pages of the calendar and its feed. */
@NullMarked
package org.partner2connect.calendar.web;

import org.jspecify.annotations.NullMarked;
