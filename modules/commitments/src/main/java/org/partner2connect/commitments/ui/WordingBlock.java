package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import java.util.Locale;
import org.partner2connect.commitments.CommitmentContent;
import org.partner2connect.commitments.CommitmentContent.Wording;

/** The words of a commitment in the reader's language, and the others one click away. */
final class WordingBlock extends Div {

  WordingBlock(CommitmentContent content, Locale reader) {
    var first = first(content, reader);
    add(Said.description(first, wording(content, first)));
    var others =
        Choices.LANGUAGES.stream()
            .filter(code -> !code.equals(first) && content.wordings().containsKey(code))
            .toList();
    if (!others.isEmpty()) {
      add(others(content, others, reader));
    }
  }

  /** The language in which the reader reads it. */
  static String first(CommitmentContent content, Locale reader) {
    var own = reader.getLanguage();
    return wording(content, own).title().isBlank() ? content.language() : own;
  }

  private static Wording wording(CommitmentContent content, String code) {
    return content.wordings().getOrDefault(code, new Wording("", ""));
  }

  private NativeDetails others(CommitmentContent content, List<String> codes, Locale reader) {
    var words = new Div();
    for (var code : codes) {
      var wording = wording(content, code);
      var title = new H3(wording.title());
      title
          .getElement()
          .setAttribute("lang", code)
          .setAttribute("dir", code.equals("ar") ? "rtl" : "ltr");
      words.add(title, Said.description(code, wording));
    }
    var names =
        String.join(", ", codes.stream().map(code -> Locale.of(code).getDisplayLanguage(reader)).toList());
    var details =
        new NativeDetails(getTranslation("commitments.ui.detail.other", names), words);
    details.addClassName("pledge-other");
    return details;
  }
}
