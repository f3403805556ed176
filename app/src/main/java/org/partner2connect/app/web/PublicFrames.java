package org.partner2connect.app.web;

import java.util.Locale;
import org.partner2connect.uikit.Translations;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages of all modules what every public page has in common. */
@ControllerAdvice
class PublicFrames {

  @ModelAttribute("frame")
  PublicFrame frame(Locale locale) {
    return PublicFrame.of(Translations.languageOf(locale));
  }
}
