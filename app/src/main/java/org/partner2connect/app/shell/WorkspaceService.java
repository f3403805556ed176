package org.partner2connect.app.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.partner2connect.uikit.Failures;
import org.partner2connect.uikit.Translations;
import org.springframework.stereotype.Component;

/** Prepares the workspace's pages: language, colours, and honest words when a line is cut. */
@Component
class WorkspaceService implements VaadinServiceInitListener {

  private final transient Preferences preferences;
  private final transient KnownAddresses addresses;
  private final Failures failures;
  private final I18NProvider texts;

  WorkspaceService(
      Preferences preferences, KnownAddresses addresses, Failures failures, I18NProvider texts) {
    this.preferences = preferences;
    this.addresses = addresses;
    this.failures = failures;
    this.texts = texts;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(this::systemMessages);
    event
        .getSource()
        .addSessionInitListener(
            init -> {
              preferences.language(init.getRequest()).ifPresent(init.getSession()::setLocale);
              init.getSession().setErrorHandler(failures);
            });
    event.getSource().addUIInitListener(this::connectionTexts);
    event.addIndexHtmlRequestListener(this::prepare);
  }

  private void prepare(IndexHtmlResponse response) {
    var html = response.getDocument().selectFirst("html");
    if (html == null) {
      return;
    }
    var request = response.getVaadinRequest();
    var path = request.getPathInfo();
    if (!addresses.know(path == null ? "" : path)) {
      response.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
    }
    html.attr("dir", "ltr");
    var language = preferences.language(request).orElseGet(request::getLocale);
    html.attr("lang", Translations.languageOf(language).getLanguage());
    var scheme = preferences.scheme(request);
    if (scheme != Preferences.Scheme.SYSTEM) {
      html.attr("data-scheme", scheme.code());
    }
  }

  /** A lost line is told in a bar, without covering what somebody writes. */
  private void connectionTexts(UIInitEvent event) {
    var ui = event.getUI();
    var dialog = ui.getReconnectDialogConfiguration();
    dialog.setDialogText(say("app.connection.lost", ui.getLocale()));
    dialog.setDialogTextGaveUp(say("app.connection.gave-up", ui.getLocale()));
    dialog.setReconnectAttempts(100_000);
    dialog.setReconnectInterval(5_000);
  }

  private SystemMessages systemMessages(SystemMessagesInfo info) {
    var locale = info.getLocale();
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredCaption(say("app.session-ended", locale));
    messages.setSessionExpiredMessage(say("app.session-ended.next", locale));
    messages.setSessionExpiredNotificationEnabled(true);
    messages.setInternalErrorCaption(say("app.page-broken", locale));
    messages.setInternalErrorMessage(say("app.page-broken.next", locale));
    return messages;
  }

  private String say(String key, Locale locale) {
    return texts.getTranslation(key, locale);
  }
}
