package org.partner2connect.taxonomy;

import java.util.Locale;
import java.util.Map;

/**
 * A name in the languages in which it is known, English always among them.
 *
 * @param texts the text for each ISO 639-1 code, such as {@code en} or {@code zh}
 */
public record Label(Map<String, String> texts) {

  private static final String ENGLISH = "en";

  public Label {
    texts = Map.copyOf(texts);
    if (!texts.containsKey(ENGLISH)) {
      throw new IllegalArgumentException("a label needs an English text");
    }
  }

  /** A label in the two languages in which the coalition works first. */
  public static Label of(String english, String french) {
    return new Label(Map.of(ENGLISH, english, "fr", french));
  }

  /** The text in that locale's language, else in English. */
  public String in(Locale locale) {
    var text = texts.get(locale.getLanguage());
    return text != null ? text : english();
  }

  private String english() {
    return texts.getOrDefault(ENGLISH, "");
  }
}
