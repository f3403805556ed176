package org.partner2connect.apikeys.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.partner2connect.apikeys.ApiKey;
import org.partner2connect.apikeys.KeyRing;
import org.partner2connect.membership.ui.MembershipNavigation;
import org.partner2connect.uikit.Crumbs;
import org.partner2connect.uikit.EmptyState;
import org.partner2connect.uikit.PageHeader;
import org.partner2connect.uikit.ReferenceLine;
import org.partner2connect.uikit.WordsDialog;

/**
 * The keys of the reader's own organisation: which there are, who made them and when they were used
 * last. Exists for its focal point and its alternate only.
 */
@Route(ApiKeysNavigation.ROUTE)
@PermitAll
@CssImport("./apikeys/apikeys.css")
class ApiKeysView extends Div implements BeforeEnterObserver, HasDynamicTitle, Crumbs {

  private final transient KeyDesk desk;
  private final Paragraph told = new Paragraph();

  ApiKeysView(KeyDesk desk) {
    this.desk = desk;
    addClassName("keys-page");
    told.addClassName("keys-told");
    told.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!desk.rights().decides()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    told.setText("");
    show();
  }

  private void show() {
    removeAll();
    List<ApiKey> keys;
    try {
      keys = desk.ring().ours();
    } catch (RuntimeException failure) {
      add(new PageHeader(text("heading"), new ReferenceLine(text("own"))), failed(failure));
      return;
    }
    var living = keys.stream().filter(key -> key.ending() == null).toList();
    var ended = keys.stream().filter(key -> key.ending() != null).toList();
    add(header(living.size()), told, about());
    add(
        titled(
            "living",
            living.isEmpty()
                ? none()
                : KeyTable.living(text("living"), living, desk, this::revoke)));
    if (!ended.isEmpty()) {
      add(titled("over", KeyTable.ended(text("over"), ended, desk)));
    }
  }

  private PageHeader header(int living) {
    var make = new Button(text("make"), click -> make());
    make.addThemeVariants(ButtonVariant.PRIMARY);
    make.setEnabled(living < KeyRing.MOST);
    return new PageHeader(
        text("heading"),
        new ReferenceLine(text("own"), getTranslation("apikeys.ui.count", living, KeyRing.MOST)),
        make);
  }

  private Component about() {
    var about = new Paragraph(text("about") + " ");
    about.addClassName("quiet");
    about.add(
        new Anchor(
            "/" + getLocale().getLanguage() + "/open-data#api",
            text("about.more"),
            AnchorTarget.BLANK));
    return about;
  }

  private Component none() {
    return new EmptyState(text("none"), text("none.next"));
  }

  private Component failed(RuntimeException failure) {
    var why = new Paragraph(desk.failures().explain(failure, getLocale()));
    why.getElement().setAttribute("role", "alert");
    return new EmptyState(text("failed"), why.getText())
        .with(new Button(text("again"), click -> show()));
  }

  private void make() {
    new MakeDialog(
            desk,
            name -> {
              show();
              told.setText(getTranslation("apikeys.ui.told.made", name));
            })
        .open();
  }

  private void revoke(ApiKey key) {
    new WordsDialog("apikeys.ui.revoke", key.name(), nothing -> revoked(key)).destructive().open();
  }

  /** What stands against it, if anything does. */
  private Optional<String> revoked(ApiKey key) {
    try {
      desk.ring().revoke(key.id());
    } catch (RuntimeException failure) {
      return Optional.of(desk.failures().explain(failure, getLocale()));
    }
    show();
    told.setText(getTranslation("apikeys.ui.told.revoked", key.name()));
    return Optional.empty();
  }

  private Section titled(String key, Component content) {
    return new Section(new H2(text(key)), content);
  }

  private String text(String key) {
    return getTranslation("apikeys.ui." + key);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("apikeys.ui.title", text("heading"));
  }

  @Override
  public List<Crumb> crumbs() {
    return List.of(
        new Crumb(text("organisation"), MembershipNavigation.OWN), Crumb.here(text("heading")));
  }
}
