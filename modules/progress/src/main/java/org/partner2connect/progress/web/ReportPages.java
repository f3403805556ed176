package org.partner2connect.progress.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.progress.reports.LinkDesk;
import org.partner2connect.progress.reports.LinkedReport;
import org.partner2connect.progress.reports.ReportChangedMeanwhile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The form behind a mailed link. The link in its address is all the authority that there is:
 * looking at the page changes nothing, since mail scanners follow links. It needs no script.
 */
@Controller("progressReportPages")
@RequestMapping({
  "/progress/report/{token}",
  "/en/progress/report/{token}",
  "/fr/progress/report/{token}"
})
class ReportPages {

  private static final Set<String> DONE = Set.of("saved", "removed");

  private final LinkDesk desk;
  private final ReportPageContent content;

  ReportPages(LinkDesk desk, ReportPageContent content) {
    this.desk = desk;
    this.content = content;
  }

  @GetMapping
  ModelAndView read(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String done,
      HttpServletResponse response,
      Locale locale) {
    Views.neverKept(response);
    return switch (desk.read(token, locale)) {
      case LinkedReport.Open open ->
          form(content.fresh(open, locale), token, HttpStatus.OK, locale)
              .addObject("done", DONE.contains(done) ? done : null);
      case LinkedReport.Closed closed -> closed(closed, done.equals("sent"), locale);
    };
  }

  @PostMapping
  ModelAndView take(
      @PathVariable String token,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    Views.neverKept(response);
    // Nothing is read of what comes with a link that opens nothing.
    if (desk.read(token, locale) instanceof LinkedReport.Closed closed) {
      return closed(closed, false, locale);
    }
    var taking = new Taking(desk, token, locale);
    if (!Upload.read(request, taking::form, taking::file)) {
      return unreadable(token, locale);
    }
    taking.finish();
    var sent = taking.sent();
    return sent == null ? unreadable(token, locale) : answer(taking, sent, token, locale);
  }

  private ModelAndView answer(Taking taking, SentReport sent, String token, Locale locale) {
    var refusal = taking.refusal();
    if (refusal == null && taking.problems().isEmpty()) {
      var done = sent.isFinal() ? "sent" : sent.removed().isPresent() ? "removed" : "saved";
      return Views.seeOther(Views.form(locale, token) + "?done=" + done);
    }
    return switch (desk.read(token, locale)) {
      case LinkedReport.Closed closed -> closed(closed, false, locale);
      case LinkedReport.Open open -> {
        var status = refusal == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        yield form(content.again(open, sent, taking, locale), token, status, locale);
      }
    };
  }

  /**
   * Keeps what was typed while it is being typed; answers with the version that the next form must
   * carry.
   */
  @PostMapping(path = "/keep", produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> keep(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
    Views.neverKept(response);
    var taking = new Taking(desk, token, Locale.ENGLISH);
    if (!Upload.read(request, taking::form, file -> {})) {
      return ResponseEntity.badRequest().build();
    }
    var sent = taking.sent();
    if (sent == null || !taking.problems().isEmpty()) {
      return ResponseEntity.unprocessableContent().build();
    }
    Refusal refusal = taking.refusal();
    if (refusal != null) {
      return ResponseEntity.status(
              refusal instanceof ReportChangedMeanwhile ? HttpStatus.CONFLICT : HttpStatus.GONE)
          .build();
    }
    return ResponseEntity.ok(String.valueOf(sent.stamp().version()));
  }

  private static ModelAndView form(
      ReportPage page, String token, HttpStatus status, Locale locale) {
    return Views.page("report", status)
        .addObject("page", page)
        .addObject("here", Views.form(locale, token));
  }

  private ModelAndView closed(LinkedReport.Closed closed, boolean justSent, Locale locale) {
    var status =
        justSent && closed.why() == LinkedReport.Why.USED
            ? HttpStatus.OK
            : closed.why() == LinkedReport.Why.UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.GONE;
    return Views.page("closed", status).addObject("page", content.closed(closed, locale));
  }

  private static ModelAndView unreadable(String token, Locale locale) {
    return Views.page("unreadable", HttpStatus.BAD_REQUEST)
        .addObject("here", Views.form(locale, token));
  }
}
