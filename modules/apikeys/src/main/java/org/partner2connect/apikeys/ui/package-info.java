/** Where an organisation looks after its API keys. */
@NullMarked
package org.partner2connect.apikeys.ui;

import org.jspecify.annotations.NullMarked;
