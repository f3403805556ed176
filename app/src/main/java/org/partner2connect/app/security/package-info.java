/** Who may reach which part of the product, and how people sign in and out. */
@NullMarked
package org.partner2connect.app.security;

import org.jspecify.annotations.NullMarked;
