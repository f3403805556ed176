package org.partner2connect.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.partner2connect.membership.MembershipStatus;
import org.partner2connect.uikit.Ways;

/** Beside an organisation: the reader's own consent, and what the secretariat decides. */
final class OrganisationAside extends Aside {

  private final transient OrganisationPage page;

  OrganisationAside(OrganisationPage page) {
    this.page = page;
    getElement().setAttribute("aria-label", getTranslation("membership.ui.aside"));
    if (page.active()) {
      add(directory());
    }
    var ways = ways();
    if (!ways.isEmpty()) {
      add(titled("programs", new Div(ways.toArray(Component[]::new))));
    }
    if (page.ownSecretariat()) {
      add(titled("decide", paragraph("membership.ui.own-secretariat")));
    } else if (page.reader() == Standing.SECRETARIAT
        && page.organisation().status() != MembershipStatus.MERGED) {
      add(titled("decide", decisions()));
    }
  }

  boolean isEmpty() {
    return getElement().getChildCount() == 0;
  }

  /** Where other modules lead the people of the organisation; nobody else is led there. */
  private List<Anchor> ways() {
    return page.reader().sits()
        ? page.services().people().ways().stream()
            .map(Ways::ways)
            .flatMap(List::stream)
            .filter(way -> way.part() == Ways.Part.ORGANISATION)
            .sorted(Comparator.comparingInt(Ways.Way::order))
            .map(way -> new Anchor(way.address(), getTranslation(way.textKey())))
            .toList()
        : List.of();
  }

  private Section directory() {
    var content = new Div();
    content.addClassName("stack");
    content.add(
        new Anchor(
            "/directory/" + page.organisation().id(),
            getTranslation("membership.ui.directory.open"),
            AnchorTarget.BLANK));
    if (page.reader().sits()) {
      content.add(consent());
    }
    return titled("directory", content);
  }

  private Div consent() {
    var consents = page.services().people().consent();
    var box = new Checkbox(getTranslation("membership.ui.consent"), consents.given());
    box.setHelperText(getTranslation("membership.ui.consent.hint"));
    box.addValueChangeListener(
        change -> {
          try {
            consents.decide(change.getValue());
          } catch (RuntimeException failure) {
            page.services().failures().show(failure);
          }
        });
    return new Div(box);
  }

  private Div decisions() {
    var id = page.organisation().id();
    var admission = page.services().admission();
    var row = new Div();
    row.addClassName("stack");
    switch (page.organisation().status()) {
      case ACTIVE -> {
        row.add(button("suspend", true, why -> admission.suspend(id, why)));
        row.add(button("leave", true, why -> admission.leave(id, why)));
        row.add(merge());
      }
      case SUSPENDED -> {
        row.add(button("reinstate", false, why -> admission.reinstate(id, why)));
        row.add(button("leave", true, why -> admission.leave(id, why)));
      }
      case LEFT -> {
        row.add(button("readmit", false, why -> admission.readmit(id, why)));
        row.add(merge());
      }
      case MERGED -> row.setVisible(false);
    }
    return row;
  }

  private Button button(String key, boolean destructive, Consumer<String> deed) {
    return new Button(
        getTranslation("membership.ui." + key),
        click -> {
          var dialog = new DecisionDialog(page, key, page.organisation().name()).withReason();
          (destructive ? dialog.destructive() : dialog).opens(deed);
        });
  }

  private Button merge() {
    return new Button(getTranslation("membership.ui.merge"), click -> new MergeDialog(page).open());
  }

  private Paragraph paragraph(String key) {
    return new Paragraph(getTranslation(key));
  }

  private Section titled(String key, Component content) {
    return new Section(new H2(getTranslation("membership.ui.aside." + key)), content);
  }
}
