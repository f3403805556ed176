/** What an owner of documents plugs in: who may do what, and where the content goes. */
@NullMarked
@NamedInterface("spi")
package org.partner2connect.drafting.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
