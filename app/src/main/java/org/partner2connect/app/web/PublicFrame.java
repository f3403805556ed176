package org.partner2connect.app.web;

import java.util.Locale;
import org.partner2connect.uikit.Translations;

/**
 * What every public page has in common.
 *
 * @param lang the language of the page, as its {@code lang} says
 * @param home the landing page in this language
 * @param other the landing page in the other language
 * @param otherLang that language's code
 * @param otherName that language's own name
 */
record PublicFrame(String lang, String home, String other, String otherLang, String otherName) {

  static PublicFrame of(Locale language) {
    var other =
        Translations.LANGUAGES.stream()
            .filter(candidate -> !candidate.equals(language))
            .findFirst()
            .orElseThrow();
    var name = other.getDisplayLanguage(other);
    return new PublicFrame(
        language.getLanguage(),
        "/" + language.getLanguage(),
        "/" + other.getLanguage(),
        other.getLanguage(),
        name.substring(0, 1).toUpperCase(other) + name.substring(1));
  }
}
