package org.partner2connect.drafting.ui;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * The editor's texts as the browser needs them: unformatted ICU patterns by key, because numbers
 * and times are known only there.
 */
final class EditorTexts {

  private static final String BUNDLE = "i18n/drafting-editor";
  private static final String PREFIX = "drafting.editor.";

  private EditorTexts() {}

  /** Texts in the locale's language, else in English, keyed without the prefix. */
  static Map<String, String> in(Locale locale) {
    var bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    var texts = new TreeMap<String, String>();
    for (var key : bundle.keySet()) {
      texts.put(key.substring(PREFIX.length()), bundle.getString(key));
    }
    return texts;
  }
}
