package org.partner2connect.app.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.uikit.Translations;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says to a program what went wrong, as RFC 9457 has it, in the caller's language. */
@Component
@CallerDecides("says only what the answer's status says")
public class Problems {

  private final Translations translations;
  private final JsonMapper json;

  Problems(Translations translations, JsonMapper json) {
    this.translations = translations;
    this.json = json;
  }

  /** The problem of a status, with our own words for it. */
  public ProblemDetail of(HttpServletRequest request, HttpStatus status) {
    var locale = Translations.negotiate(request.getHeader("Accept-Language"));
    var key = "app.problem." + status.value();
    var fallback = status.is5xxServerError() ? "app.problem.500" : "app.problem.400";
    var detail = translations.getMessage(key, null, null, locale);
    return of(
        request, status, detail == null ? translations.getTranslation(fallback, locale) : detail);
  }

  /** The problem of a status with a sentence of the caller's. */
  public ProblemDetail of(HttpServletRequest request, HttpStatus status, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(status.getReasonPhrase());
    problem.setInstance(URI.create(asked(request)));
    return problem;
  }

  /** The address that was called, also when the container has forwarded the failure to us. */
  private static String asked(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
        ? uri
        : request.getRequestURI();
  }

  /** Writes the problem of a status where no controller is reached, as in a security filter. */
  public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
      throws IOException {
    if (response.isCommitted()) {
      return;
    }
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(of(request, status)));
  }
}
