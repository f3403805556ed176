package org.partner2connect.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Refusal;
import org.partner2connect.uikit.Translations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever a controller of the API throws into problem details. */
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

  private final Problems problems;
  private final Translations translations;

  ApiProblems(Problems problems, Translations translations) {
    this.problems = problems;
    this.translations = translations;
  }

  @ExceptionHandler
  ProblemDetail refused(Refusal refusal, HttpServletRequest request) {
    var locale = Translations.negotiate(request.getHeader("Accept-Language"));
    var detail =
        translations.getTranslation(refusal.messageKey(), locale, refusal.arguments().toArray());
    var problem = problems.of(request, HttpStatus.CONFLICT, detail);
    problem.setProperty("code", refusal.messageKey());
    return problem;
  }

  @ExceptionHandler
  ProblemDetail overtaken(OptimisticLockingFailureException e, HttpServletRequest request) {
    return problems.of(request, HttpStatus.CONFLICT);
  }

  @ExceptionHandler
  ProblemDetail denied(AccessDeniedException e, HttpServletRequest request) {
    return problems.of(request, HttpStatus.FORBIDDEN);
  }

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    CannotCreateTransactionException.class
  })
  ProblemDetail withoutDatabase(Exception e, HttpServletRequest request) {
    LOG.warn("The database does not answer: {}", e.toString());
    return problems.of(request, HttpStatus.SERVICE_UNAVAILABLE);
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception e, HttpServletRequest request) {
    var reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Unexpected failure, reference {}", reference, e);
    var problem = problems.of(request, HttpStatus.INTERNAL_SERVER_ERROR);
    problem.setProperty("reference", reference);
    return problem;
  }

  /** Spring's own refusals keep their status and headers, and get our words. */
  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception ex,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode statusCode,
      WebRequest request) {
    var status = HttpStatus.resolve(statusCode.value());
    if (request instanceof ServletWebRequest web) {
      var problem = problems.of(web.getRequest(), status == null ? HttpStatus.BAD_REQUEST : status);
      return ResponseEntity.status(statusCode).headers(headers).body(problem);
    }
    return super.handleExceptionInternal(ex, body, headers, statusCode, request);
  }
}
