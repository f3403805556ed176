package org.partner2connect.audit.ui;

import java.util.Locale;
import org.partner2connect.uikit.Translations;

/**
 * The words for what stands on record. Records outlive the code that wrote them: what no bundle
 * knows any more is shown as it was written.
 */
record Wording(Translations translations, Locale reader) {

  String deed(String key) {
    return orAsWritten(key, key);
  }

  String role(String role) {
    return orAsWritten("audit.role." + role, role);
  }

  String subjectType(String type) {
    return orAsWritten("audit.subject." + type, type);
  }

  private String orAsWritten(String key, String written) {
    var text = translations.getMessage(key, null, written, reader);
    return text == null ? written : text;
  }
}
