package org.partner2connect.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** An element beside the text that finds its editor by id and shows a part of what it knows. */
final class EditorCompanion extends Component {

  EditorCompanion(String tag, String editorId) {
    super(new Element(tag));
    getElement().setAttribute("for", editorId);
  }
}
