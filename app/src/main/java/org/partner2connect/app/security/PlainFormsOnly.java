package org.partner2connect.app.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes forms as our pages send them: no uploads, so that nothing is unpacked that nobody reads.
 */
class PlainFormsOnly extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || isForm(request.getContentType());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
  }

  /** A form without any field may come without a type. */
  private static boolean isForm(@Nullable String type) {
    try {
      return type == null
          || MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(MediaType.valueOf(type));
    } catch (InvalidMediaTypeException garbled) {
      return false;
    }
  }
}
