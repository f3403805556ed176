package org.partner2connect.app.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The pages that explain why somebody could not sign in. */
enum SignInPages {
  /** Keycloak does not answer. */
  UNAVAILABLE("/sign-in/unavailable"),
  /** The answer of Keycloak could not be used: too late, another tab, refused. */
  FAILED("/sign-in/failed");

  private final String path;

  SignInPages(String path) {
    this.path = path;
  }

  void show(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.getRequestDispatcher(path).forward(request, response);
  }
}
