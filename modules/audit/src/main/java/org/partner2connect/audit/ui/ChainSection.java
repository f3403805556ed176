package org.partner2connect.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;
import org.partner2connect.audit.ChainState;
import org.partner2connect.uikit.StatusBadge;
import org.partner2connect.uikit.StatusBadge.Tone;

/** Lets the administrator check that nothing on record was changed. */
final class ChainSection extends Section {

  private final Div result = new Div();

  ChainSection(Supplier<ChainState> check) {
    addClassName("chain");
    result.getElement().setAttribute("role", "status");
    var button = new Button(getTranslation("audit.chain.check"));
    button.setDisableOnClick(true);
    button.addClickListener(
        click -> {
          try {
            show(check.get());
          } finally {
            button.setEnabled(true);
          }
        });
    var why = new Paragraph(getTranslation("audit.chain.why"));
    why.addClassName("quiet");
    add(new H2(getTranslation("audit.chain")), why, button, result);
  }

  private void show(ChainState state) {
    result.removeAll();
    var brokenAt = state.brokenAt();
    if (brokenAt != null) {
      result.add(
          new StatusBadge(Tone.BAD, getTranslation("audit.chain.broken")),
          new Paragraph(getTranslation("audit.chain.broken.at", brokenAt)));
      return;
    }
    var head = new Paragraph(getTranslation("audit.chain.head", state.head()));
    head.addClassNames("quiet", "small");
    result.add(
        new StatusBadge(Tone.DONE, getTranslation("audit.chain.holds")),
        new Paragraph(getTranslation("audit.chain.holds.all", state.records())),
        head);
  }
}
