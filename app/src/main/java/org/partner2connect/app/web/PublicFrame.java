package org.partner2connect.app.web;

import java.util.Locale;

/**
 * What every public page has in common.
 *
 * @param lang the language of the page, as its {@code lang} says
 */
record PublicFrame(String lang) {

  static PublicFrame of(Locale language) {
    return new PublicFrame(language.getLanguage());
  }
}
