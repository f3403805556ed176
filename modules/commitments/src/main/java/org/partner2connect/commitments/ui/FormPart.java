package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.partner2connect.commitments.CommitmentContent;

/** A part of the form: a heading, some fields, and what they hold of a commitment. */
abstract class FormPart extends Section {

  private final Div body = new Div();

  /**
   * @param key the end of the keys of heading and explanation
   */
  FormPart(String key) {
    addClassName("pledge-part");
    var heading = new H2(getTranslation("commitments.ui.part." + key));
    heading.setId("part-" + key);
    getElement().setAttribute("aria-labelledby", "part-" + key);
    var why = new Paragraph(getTranslation("commitments.ui.part." + key + ".why"));
    why.addClassNames("quiet", "small");
    body.addClassName("pledge-fields");
    add(heading, why, body);
  }

  /** Where the fields stand. */
  final Div body() {
    return body;
  }

  /** Shows what the commitment says. */
  abstract void show(CommitmentContent content);

  /** The commitment with what these fields hold; what cannot be read is left out. */
  abstract CommitmentContent into(CommitmentContent content);

  /** Says at the fields what cannot be read in them; returns the names of those. */
  List<String> check() {
    return List.of();
  }

  final String text(String key, Object... arguments) {
    return getTranslation("commitments.ui." + key, arguments);
  }
}
