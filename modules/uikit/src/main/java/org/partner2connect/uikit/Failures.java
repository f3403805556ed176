package org.partner2connect.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The one place that tells a member what went wrong: a rule that says no, a conflict with somebody
 * faster, a missing right, or a fault of ours with a number under which the log has it.
 */
@Component
public class Failures implements ErrorHandler {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private final transient Translations translations;

  Failures(Translations translations) {
    this.translations = translations;
  }

  /** Shows a failure in the current page, without covering the text somebody writes. */
  public void show(Throwable failure) {
    var ui = UI.getCurrent();
    if (ui == null) {
      LOG.error("A failure outside any page", failure);
      return;
    }
    open(explain(failure, ui.getLocale()), ui.getLocale());
  }

  /**
   * What a failure means to a person, in one or two sentences. An unexpected one is logged under
   * the reference number that the sentence names.
   */
  public String explain(Throwable failure, Locale locale) {
    return switch (root(failure)) {
      case Refusal refusal ->
          translations.getTranslation(refusal.messageKey(), locale, refusal.arguments().toArray());
      case ConcurrencyFailureException e ->
          translations.getTranslation("uikit.failure.conflict", locale);
      case AccessDeniedException e ->
          translations.getTranslation("uikit.failure.forbidden", locale);
      default -> {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Unexpected failure, reference {}", reference, failure);
        yield translations.getTranslation("uikit.failure.unexpected", locale, reference);
      }
    };
  }

  @Override
  public void error(ErrorEvent event) {
    show(event.getThrowable());
  }

  private static Throwable root(Throwable failure) {
    @Nullable Throwable current = failure;
    for (var depth = 0; current != null && depth < 20; depth++, current = current.getCause()) {
      if (isForPeople(current)) {
        return current;
      }
    }
    return failure;
  }

  private static boolean isForPeople(Throwable failure) {
    return Set.of(Refusal.class, ConcurrencyFailureException.class, AccessDeniedException.class)
        .stream()
        .anyMatch(type -> type.isInstance(failure));
  }

  private void open(String text, Locale locale) {
    var notice = new Notification();
    notice.setPosition(Notification.Position.BOTTOM_START);
    notice.setDuration(0);
    notice.setAssertive(true);
    var close =
        new Button(translations.getTranslation("uikit.close", locale), click -> notice.close());
    close.addThemeVariants(ButtonVariant.TERTIARY);
    var content = new Div(new Span(text), close);
    content.addClassName("failure");
    notice.add(content);
    notice.open();
  }
}
