/** What an organisation says of itself, and who changes it. */
@NullMarked
package org.partner2connect.membership.profile;

import org.jspecify.annotations.NullMarked;
