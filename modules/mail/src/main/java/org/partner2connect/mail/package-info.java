/**
 * Mail to people: written into an outbox in the transaction of whoever has something to say,
 * delivered by SMTP afterwards. Knows nobody and decides nothing.
 */
@NullMarked
@ApplicationModule(
    displayName = "Mail",
    allowedDependencies = {"kernel"})
package org.partner2connect.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
