package org.partner2connect.membership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.text.Collator;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.membership.profile.Profile;

/** Changes what an organisation says of itself. Whatever is refused stays as it was typed. */
final class ProfileForm extends Div {

  private final transient OrganisationPage page;
  private final transient Profile before;
  private final TextField name = new TextField();
  private final TextField initials = new TextField();
  private final ComboBox<String> country = new ComboBox<>();
  private final TextField website = new TextField();
  private final TextArea descriptionEn = new TextArea();
  private final TextArea descriptionFr = new TextArea();
  private final Paragraph problem = new Paragraph();
  private final Button save = new Button(getTranslation("membership.ui.save"));

  ProfileForm(OrganisationPage page, PageWords words, Profile before, Runnable cancelled) {
    this.page = page;
    this.before = before;
    addClassName("profile-form");
    problem.addClassName("wrong");
    problem.getElement().setAttribute("role", "alert");
    text(name, "name", 300, before.name());
    text(initials, "initials", 2, before.initials());
    text(website, "website", 500, before.website());
    text(descriptionEn, "description.en", 2_000, before.descriptionEn());
    text(descriptionFr, "description.fr", 2_000, before.descriptionFr());
    website.setHelperText(getTranslation("membership.ui.website.hint"));
    chooseCountry(words);
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.setDisableOnClick(true);
    save.addClickListener(click -> save());
    var cancel = new Button(getTranslation("membership.ui.cancel"), click -> cancelled.run());
    var row = new Div(save, cancel);
    row.addClassName("row");
    add(problem, name, initials, country, website, descriptionEn, descriptionFr, row);
    name.focus();
  }

  private void text(TextFieldBase<?, String> field, String key, int most, @Nullable String value) {
    field.setLabel(getTranslation("membership.ui." + key));
    field.setValue(value == null ? "" : value);
    if (field instanceof TextField line) {
      line.setMaxLength(most);
    } else if (field instanceof TextArea area) {
      area.setMaxLength(most);
      area.setMinRows(4);
    }
  }

  private void chooseCountry(PageWords words) {
    country.setLabel(getTranslation("membership.ui.country"));
    country.setItemLabelGenerator(code -> words.country(code, getLocale()));
    country.setItems(
        words.countries().stream()
            .sorted(
                Comparator.comparing(
                    code -> words.country(code, getLocale()), Collator.getInstance(getLocale())))
            .toList());
    country.setClearButtonVisible(true);
    if (before.country() != null) {
      country.setValue(before.country());
    }
  }

  private void save() {
    try {
      page.services().profiles().change(page.organisation().id(), next());
      page.reload().run();
    } catch (Refusal refusal) {
      refuse(refusal, getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
    } catch (RuntimeException failure) {
      problem.setText(page.services().failures().explain(failure, getLocale()));
    } finally {
      save.setEnabled(true);
    }
  }

  private Profile next() {
    return new Profile(
        name.getValue(),
        initials.getValue(),
        country.getValue(),
        website.getValue(),
        descriptionEn.getValue(),
        descriptionFr.getValue(),
        before.version());
  }

  private void refuse(Refusal refusal, String reason) {
    var key = refusal.messageKey();
    mark(website, key.endsWith("profile.website"), reason);
    mark(initials, key.endsWith("profile.initials"), reason);
    mark(name, name.getValue().isBlank(), reason);
    problem.setText(reason);
  }

  private static void mark(TextField field, boolean wrong, String reason) {
    field.setErrorMessage(wrong ? reason : "");
    field.setInvalid(wrong);
    if (wrong) {
      field.focus();
    }
  }
}
