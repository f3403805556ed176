package org.partner2connect.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the pages of all modules the frame of the house. */
@ControllerAdvice
class PublicFrames {

  @ModelAttribute("frame")
  PublicFrame frame(HttpServletRequest request, Locale locale) {
    return PublicFrame.of(request, locale);
  }
}
