package org.partner2connect.interest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.function.Function;
import org.partner2connect.interest.ExpressionId;
import org.partner2connect.interest.InterestQueries;
import org.partner2connect.interest.StatusLinks;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Opens the applicant's page to whoever holds the mailed link. */
@Component
class StatusDoor {

  private static final int TRIES = 3;

  private final StatusLinks links;
  private final InterestQueries queries;
  private final StatusPageContent content;

  StatusDoor(StatusLinks links, InterestQueries queries, StatusPageContent content) {
    this.links = links;
    this.queries = queries;
    this.content = content;
  }

  /** The page behind a link; how to get a new one when it has expired; else there is nothing. */
  ModelAndView open(
      String token, HttpServletResponse response, Function<ExpressionId, ModelAndView> page) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    var id = links.read(token);
    if (id.isPresent()) {
      return page.apply(id.get());
    }
    if (links.isExpired(token)) {
      return Views.page("link", "/join/link", HttpStatus.GONE).addObject("expired", true);
    }
    throw nothing();
  }

  StatusPage page(ExpressionId id, Locale locale) {
    return queries
        .ofApplicant(id)
        .map(detail -> content.of(detail, locale))
        .orElseThrow(StatusDoor::nothing);
  }

  /** Does something that has an effect once, even when it is asked for twice at the same time. */
  static void once(Runnable deed) {
    for (int tried = 1; ; tried++) {
      try {
        deed.run();
        return;
      } catch (OptimisticLockingFailureException overtaken) {
        if (tried == TRIES) {
          throw new ResponseStatusException(HttpStatus.CONFLICT, null, overtaken);
        }
      }
    }
  }

  private static ResponseStatusException nothing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
