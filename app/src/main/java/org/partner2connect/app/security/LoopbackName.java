package org.partner2connect.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * This machine has several names, and a session's cookie belongs to one. Whoever comes by another
 * is led to the name under which Keycloak will send people back. Other hosts are left alone: what
 * stands before them may have changed their name.
 */
class LoopbackName extends OncePerRequestFilter {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final URI publicUrl;

  LoopbackName(URI publicUrl) {
    this.publicUrl = publicUrl;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var name = request.getServerName();
    return !"GET".equals(request.getMethod())
        || !NAMES.contains(name)
        || !NAMES.contains(publicUrl.getHost())
        || name.equals(publicUrl.getHost())
        || request.getServerPort() != publicUrl.getPort();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var query = request.getQueryString();
    response.sendRedirect(publicUrl + request.getRequestURI() + (query == null ? "" : "?" + query));
  }
}
