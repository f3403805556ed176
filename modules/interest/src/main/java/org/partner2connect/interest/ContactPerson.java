package org.partner2connect.interest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The person to write to.
 *
 * @param name with function
 * @param language an ISO 639-1 code
 * @param mailDomain the domain of the address, unless everybody can have an address there
 */
record ContactPerson(String name, String email, String language, @Nullable String mailDomain) {

  Locale locale() {
    return Locale.of(language);
  }
}
