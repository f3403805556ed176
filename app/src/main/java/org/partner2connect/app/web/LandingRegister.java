package org.partner2connect.app.web;

import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.partner2connect.insights.RegisterFigures;
import org.partner2connect.uikit.WrittenDays;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives the landing page the number of commitments, with its date. */
@ControllerAdvice(assignableTypes = Landing.class)
class LandingRegister {

  private final RegisterFigures figures;

  LandingRegister(RegisterFigures figures) {
    this.figures = figures;
  }

  /** The number, and the day on which it holds, written out and not. */
  record Register(int commitments, String day, LocalDate date) {}

  @ModelAttribute("register")
  Register register(Locale locale) {
    var summary = figures.summary();
    return new Register(
        summary.commitments(),
        WrittenDays.of(summary.day(), FormatStyle.LONG, locale),
        summary.day());
  }
}
