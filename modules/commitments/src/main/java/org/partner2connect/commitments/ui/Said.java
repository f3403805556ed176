package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.partner2connect.commitments.CommitmentContent.Wording;

/** What people wrote, in its own direction and with its own lines. */
final class Said {

  private Said() {}

  /** A text in an unknown language. */
  static Paragraph words(String text) {
    var words = new Paragraph(text);
    words.addClassNames("said", "pledge-said");
    words.getElement().setAttribute("dir", "auto");
    return words;
  }

  /** A name from elsewhere within a sentence of ours. */
  static Span name(String text) {
    var name = new Span(text);
    name.getElement().setAttribute("dir", "auto");
    return name;
  }

  /** A description, paragraph by paragraph, marked with its language. */
  static Div description(String language, Wording wording) {
    var block = new Div();
    block.addClassNames("said", "pledge-description");
    block
        .getElement()
        .setAttribute("lang", language)
        .setAttribute("dir", language.equals("ar") ? "rtl" : "ltr");
    wording
        .description()
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> block.add(new Paragraph(line)));
    return block;
  }

  /** The language's own name in the reader's language, capitalised. */
  static String language(String code, Locale reader) {
    var name = Locale.of(code).getDisplayLanguage(reader);
    return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
  }
}
