package org.partner2connect.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the calls of the editor from pages of ours only, by what the browser itself says about
 * their origin and no script can forge. A synchroniser token would be bound to the session that the
 * page began with: after signing in again an open tab could never ask for anything.
 */
class OwnPagesOnly extends OncePerRequestFilter {

  private final RequestMatcher calls;
  private final String origin;

  OwnPagesOnly(RequestMatcher calls, URI publicUrl) {
    this.calls = calls;
    this.origin =
        publicUrl.getScheme()
            + "://"
            + publicUrl.getHost()
            + (publicUrl.getPort() < 0 ? "" : ":" + publicUrl.getPort());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !calls.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (isOurs(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Every browser sends one of the two with a POST; whoever sends neither is no page. */
  private boolean isOurs(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return site != null
        ? site.equals("same-origin")
        : origin.equalsIgnoreCase(request.getHeader("Origin"));
  }
}
