package org.partner2connect.interest.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets the form's pages wait for each other instead of for the database: in a rush, such as in the
 * last hour before a deadline, they would take all connections, and whoever found none in time
 * would be told of a failure.
 */
@Component
class FormQueue extends OncePerRequestFilter {

  /** Half of the pool that the application has by default: the rest serves everybody else. */
  private static final int AT_ONCE = 8;

  private static final long PATIENCE_SECONDS = 30;
  private static final String COME_BACK_SECONDS = "10";
  private static final Pattern PAGES = Pattern.compile("(/(en|fr))?/join(/.*)?");

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !PAGES.matcher(request.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        response.setHeader(HttpHeaders.RETRY_AFTER, COME_BACK_SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return;
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      places.release();
    }
  }
}
