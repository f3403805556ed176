package org.partner2connect.membership.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.partner2connect.membership.SeatRole;
import org.partner2connect.uikit.Translations;

/** Asks whom to invite, as what and in which language. */
final class InviteDialog {

  private final OrganisationPage page;
  private final DecisionDialog dialog;
  private final TextField name = new TextField();
  private final EmailField email = new EmailField();
  private final Select<SeatRole> role = new Select<>();
  private final Select<Locale> language = new Select<>();

  InviteDialog(OrganisationPage page, Locale reader) {
    this.page = page;
    dialog = new DecisionDialog(page, "invite", page.organisation().name());
    name.setLabel(say("invite.name"));
    name.setMaxLength(200);
    name.setWidthFull();
    email.setLabel(say("invite.email"));
    email.setHelperText(say("invite.email.hint"));
    email.setMaxLength(254);
    email.setWidthFull();
    role.setLabel(say("invite.role"));
    role.setItemLabelGenerator(one -> dialog.getTranslation("membership.role." + one));
    role.setItems(roles());
    role.setValue(SeatRole.DELEGATE);
    language.setLabel(say("invite.language"));
    language.setItemLabelGenerator(one -> say("language." + one.getLanguage()));
    language.setItems(Translations.LANGUAGES);
    language.setValue(Translations.languageOf(reader));
    dialog.with(name, email, role, language);
  }

  void open() {
    dialog.opens(
        reason ->
            page.services()
                .people()
                .invitations()
                .invite(
                    page.organisation().id(),
                    email.getValue(),
                    name.getValue(),
                    role.getValue(),
                    language.getValue()));
    name.focus();
  }

  private List<SeatRole> roles() {
    return page.reader() == Standing.SECRETARIAT
        ? List.of(SeatRole.FOCAL_POINT, SeatRole.ALTERNATE, SeatRole.DELEGATE)
        : List.of(SeatRole.ALTERNATE, SeatRole.DELEGATE);
  }

  private String say(String key) {
    return dialog.getTranslation("membership.ui." + key);
  }
}
