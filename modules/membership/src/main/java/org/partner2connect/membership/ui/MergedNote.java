package org.partner2connect.membership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.partner2connect.membership.OrganisationId;

/** Says that an organisation turned out to be another one, and leads there. */
final class MergedNote extends Div {

  MergedNote(OrganisationId survivor, String name) {
    addClassName("note-box");
    add(
        new Paragraph(getTranslation("membership.ui.merged")),
        new Anchor(MembershipNavigation.address(survivor), name));
  }
}
