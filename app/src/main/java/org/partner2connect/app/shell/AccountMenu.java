package org.partner2connect.app.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.Seat;
import org.partner2connect.uikit.Translations;

/** Who is signed in, and the choices that are one's own: language, colours, signing out. */
@SpringComponent
@UIScope
class AccountMenu extends MenuBar {

  private final transient Preferences preferences;

  AccountMenu(
      CurrentPerson person,
      MembershipQueries membership,
      Preferences preferences,
      AuthenticationContext authentication) {
    this.preferences = preferences;
    addClassName("account");
    addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
    var name = person.displayName();
    var seat = person.id().flatMap(membership::seatOf);
    var avatar = new Span(seat.map(s -> s.organisation().initials()).orElse(initials(name)));
    avatar.addClassName("ava");
    avatar.getElement().setAttribute("aria-hidden", "true");
    var root = addItem(avatar);
    root.setAriaLabel(getTranslation("app.account", name));
    var menu = root.getSubMenu();
    addPerson(menu, name, seat.map(Seat::organisation).map(o -> o.name()).orElse(""));
    menu.addSeparator();
    addLanguages(menu);
    menu.addSeparator();
    addSchemes(menu);
    menu.addSeparator();
    menu.addItem(getTranslation("app.sign-out"), click -> authentication.logout());
  }

  private static void addPerson(SubMenu menu, String name, String organisation) {
    var text = new Span(new Span(name), new Span(organisation));
    text.addClassName("person");
    MenuItem item = menu.addItem(text);
    item.setEnabled(false);
  }

  private void addLanguages(SubMenu menu) {
    for (var language : Translations.LANGUAGES) {
      var name = new Span(language.getDisplayLanguage(language));
      name.addClassName("language");
      name.getElement().setAttribute("lang", language.getLanguage());
      var item =
          menu.addItem(
              name,
              click -> {
                preferences.choose(language);
                UI.getCurrent().getSession().setLocale(language);
                UI.getCurrent().getPage().reload();
              });
      item.setCheckable(true);
      item.setChecked(language.equals(Translations.languageOf(getLocale())));
    }
  }

  private void addSchemes(SubMenu menu) {
    var request = VaadinRequest.getCurrent();
    var current = request == null ? Preferences.Scheme.SYSTEM : preferences.scheme(request);
    for (var scheme : Preferences.Scheme.values()) {
      var item =
          menu.addItem(
              getTranslation("app.scheme." + scheme.code()),
              click -> {
                preferences.choose(scheme);
                UI.getCurrent().getPage().reload();
              });
      item.setCheckable(true);
      item.setChecked(scheme == current);
    }
  }

  private static String initials(String name) {
    var initials = new StringBuilder();
    for (var word : name.strip().split("\\s+")) {
      if (!word.isEmpty() && initials.codePointCount(0, initials.length()) < 2) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }
}
