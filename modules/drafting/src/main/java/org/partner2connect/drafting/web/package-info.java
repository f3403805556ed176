/** The HTTP side: tokens and the WebSocket handshake. */
@NullMarked
package org.partner2connect.drafting.web;

import org.jspecify.annotations.NullMarked;
