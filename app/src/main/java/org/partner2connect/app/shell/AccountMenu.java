package org.partner2connect.app.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import org.partner2connect.drafting.ui.FarewellSection;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.Seat;
import org.partner2connect.uikit.Translations;

/** Who is signed in, and the choices that are one's own: language, colours, signing out. */
@SpringComponent
@UIScope
class AccountMenu extends Div {

  private final transient Preferences preferences;
  private final transient AuthenticationContext authentication;
  private final transient Optional<FarewellSection> farewell;

  AccountMenu(
      CurrentPerson person,
      MembershipQueries membership,
      Preferences preferences,
      AuthenticationContext authentication) {
    this.preferences = preferences;
    this.authentication = authentication;
    farewell = person.id().map(id -> new FarewellSection(id, getLocale()));
    addClassName("account");
    var name = person.displayName();
    var organisation = person.id().flatMap(membership::seatOf).map(Seat::organisation);
    var label = getTranslation("app.account", name);
    var avatar = new Span(organisation.map(o -> o.initials()).orElse(initials(name)));
    avatar.addClassName("ava");
    var button = new Button(avatar);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(label);
    var menu = new Popover(content(name, organisation.map(o -> o.name()).orElse("")));
    menu.setTarget(button);
    menu.setPosition(PopoverPosition.BOTTOM_END);
    menu.setAriaLabel(label);
    add(button, menu);
    farewell.ifPresent(this::add);
  }

  private Div content(String name, String organisation) {
    var who = new Paragraph(name);
    who.addClassName("strong");
    var content = new Div(who);
    content.addClassName("account-menu");
    if (!organisation.isEmpty()) {
      var forWhom = new Paragraph(organisation);
      forWhom.addClassNames("quiet", "small");
      content.add(forWhom);
    }
    content.add(languages(), schemes(), keptHere(getTranslation("app.kept-here")), leave());
    return content;
  }

  private static Anchor keptHere(String text) {
    var kept = new Anchor("/offline", text);
    kept.getElement().setAttribute("router-ignore", true);
    return kept;
  }

  /** Whoever signs out leaves nothing on the device. */
  private Button leave() {
    Runnable signOut = authentication::logout;
    var leave =
        new Button(
            getTranslation("app.sign-out"),
            click -> farewell.ifPresentOrElse(section -> section.before(signOut), signOut));
    leave.addClassName("leave");
    return leave;
  }

  private Div languages() {
    var current = Translations.languageOf(getLocale());
    var choices = choices("app.language");
    for (var language : Translations.LANGUAGES) {
      var name = language.getDisplayLanguage(language);
      var button =
          choice(
              name.substring(0, 1).toUpperCase(language) + name.substring(1),
              language.equals(current),
              () -> {
                preferences.choose(language);
                UI.getCurrent().getSession().setLocale(language);
              });
      button.getElement().setAttribute("lang", language.getLanguage());
      choices.add(button);
    }
    return choices;
  }

  private Div schemes() {
    var request = VaadinRequest.getCurrent();
    var current = request == null ? Preferences.Scheme.SYSTEM : preferences.scheme(request);
    var choices = choices("app.scheme");
    for (var scheme : Preferences.Scheme.values()) {
      choices.add(
          choice(
              getTranslation("app.scheme." + scheme.code()),
              scheme == current,
              () -> preferences.choose(scheme)));
    }
    return choices;
  }

  private Div choices(String labelKey) {
    var choices = new Div();
    choices.addClassName("choices");
    choices.getElement().setAttribute("role", "group");
    choices.getElement().setAttribute("aria-label", getTranslation(labelKey));
    return choices;
  }

  private static Button choice(String text, boolean chosen, Runnable choose) {
    var button =
        new Button(
            text,
            click -> {
              choose.run();
              UI.getCurrent().getPage().reload();
            });
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
    return button;
  }

  private static String initials(String name) {
    var initials = new StringBuilder();
    for (var word : name.strip().split("\\s+", -1)) {
      if (!word.isEmpty() && initials.codePointCount(0, initials.length()) < 2) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString().toUpperCase(Locale.ROOT);
  }
}
