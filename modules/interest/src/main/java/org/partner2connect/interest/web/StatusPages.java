package org.partner2connect.interest.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.partner2connect.interest.ApplicantDesk;
import org.partner2connect.interest.ExpressionId;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.uikit.Translations;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The applicant's own page. The link in its address is all the authority that there is: looking at
 * a page changes nothing, since mail scanners follow links.
 */
@Controller
@RequestMapping({"/join/status/{token}", "/en/join/status/{token}", "/fr/join/status/{token}"})
class StatusPages {

  private static final Set<String> DONE = Set.of("confirmed", "answered", "withdrawn");

  private final StatusDoor door;
  private final ApplicantDesk desk;
  private final Translations translations;

  StatusPages(StatusDoor door, ApplicantDesk desk, Translations translations) {
    this.door = door;
    this.desk = desk;
    this.translations = translations;
  }

  @GetMapping
  ModelAndView status(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String done,
      HttpServletResponse response,
      Locale locale) {
    return door.open(
        token,
        response,
        id ->
            show(token, id, locale, HttpStatus.OK)
                .addObject("done", DONE.contains(done) ? done : null));
  }

  @GetMapping("/withdraw")
  ModelAndView askBeforeWithdrawing(
      @PathVariable String token, HttpServletResponse response, Locale locale) {
    return door.open(token, response, id -> withdrawal(token, id, locale, HttpStatus.OK));
  }

  /** Where somebody lands who reloads the answer to a form, or changes its language. */
  @GetMapping({"/confirm", "/answer"})
  ModelAndView reload(@PathVariable String token, Locale locale) {
    return Views.seeOther(Views.path(locale, "/join/status/" + token));
  }

  @PostMapping("/confirm")
  ModelAndView confirm(@PathVariable String token, HttpServletResponse response, Locale locale) {
    return door.open(
        token,
        response,
        id -> {
          StatusDoor.once(() -> desk.confirm(id));
          return back(token, "confirmed", locale);
        });
  }

  @PostMapping("/answer")
  ModelAndView answer(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    return SentForm.field(request, "answer")
        .map(typed -> door.open(token, response, id -> answered(token, id, typed, locale)))
        .orElseGet(() -> Views.unreadable(response));
  }

  @PostMapping("/withdraw")
  ModelAndView withdraw(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    return SentForm.field(request, "reason")
        .map(typed -> door.open(token, response, id -> withdrawn(token, id, typed, locale)))
        .orElseGet(() -> Views.unreadable(response));
  }

  private ModelAndView answered(String token, ExpressionId id, String typed, Locale locale) {
    try {
      StatusDoor.once(() -> desk.answer(id, typed));
      return back(token, "answered", locale);
    } catch (Refusal refusal) {
      var page = show(token, id, locale, HttpStatus.UNPROCESSABLE_CONTENT);
      return refused(page, refusal, typed, locale);
    }
  }

  private ModelAndView withdrawn(String token, ExpressionId id, String typed, Locale locale) {
    try {
      StatusDoor.once(() -> desk.withdraw(id, typed));
      return back(token, "withdrawn", locale);
    } catch (Refusal refusal) {
      var page = withdrawal(token, id, locale, HttpStatus.UNPROCESSABLE_CONTENT);
      return refused(page, refusal, typed, locale);
    }
  }

  private ModelAndView show(String token, ExpressionId id, Locale locale, HttpStatus status) {
    return page("status", "/join/status/" + token, token, id, locale, status);
  }

  private ModelAndView withdrawal(String token, ExpressionId id, Locale locale, HttpStatus status) {
    return page("withdraw", "/join/status/" + token + "/withdraw", token, id, locale, status);
  }

  private ModelAndView page(
      String template,
      String path,
      String token,
      ExpressionId id,
      Locale locale,
      HttpStatus status) {
    return Views.page(template, path, status)
        .addObject("page", door.page(id, locale))
        .addObject("here", Views.path(locale, "/join/status/" + token));
  }

  private ModelAndView refused(ModelAndView page, Refusal refusal, String typed, Locale locale) {
    var sentence =
        translations.getTranslation(refusal.messageKey(), locale, refusal.arguments().toArray());
    return page.addObject("refusal", sentence).addObject("typed", typed);
  }

  private static ModelAndView back(String token, String done, Locale locale) {
    return Views.seeOther(Views.path(locale, "/join/status/" + token) + "?done=" + done);
  }
}
