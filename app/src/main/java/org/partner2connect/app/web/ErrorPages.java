package org.partner2connect.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The pages for what went wrong: plain, without script, in the reader's language. */
@Controller
class ErrorPages implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

  private final Problems problems;

  ErrorPages(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("${spring.web.error.path:/error}")
  @Nullable ModelAndView error(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var status = statusOf(request);
    if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
        .startsWith("/api/")) {
      problems.write(request, response, status);
      return null;
    }
    response.setHeader("Cache-Control", "no-store");
    if (status == HttpStatus.NOT_FOUND) {
      return page("missing", status, request);
    }
    if (status.is4xxClientError()) {
      return page("refused", status, request);
    }
    var reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error(
        "Status {} for {}, reference {}",
        status.value(),
        withoutTokens(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))),
        reference);
    return page("broken", status, request).addObject("reference", reference);
  }

  /** The token of a mailed link is a secret, and in no log; an id is shorter. */
  private static String withoutTokens(String address) {
    return address.replaceAll("[A-Za-z0-9_-]{40,}", "…");
  }

  @RequestMapping("/sign-in/unavailable")
  ModelAndView unavailable(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Retry-After", "10");
    response.setHeader("Cache-Control", "no-store");
    return page("sign-in-unavailable", HttpStatus.SERVICE_UNAVAILABLE, request);
  }

  @RequestMapping("/sign-in/failed")
  ModelAndView failed(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    return page("sign-in-failed", HttpStatus.BAD_REQUEST, request);
  }

  private static ModelAndView page(String kind, HttpStatus status, HttpServletRequest request) {
    var page = new ModelAndView("app/error", status);
    page.addObject("frame", PublicFrame.of(request, RequestContextUtils.getLocale(request)));
    page.addObject("title", "app.error." + kind);
    page.addObject("next", "app.error." + kind + ".next");
    page.addObject("signIn", kind.startsWith("sign-in"));
    return page;
  }

  private static HttpStatus statusOf(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
      var status = HttpStatus.resolve(code);
      return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
    return HttpStatus.NOT_FOUND;
  }
}
