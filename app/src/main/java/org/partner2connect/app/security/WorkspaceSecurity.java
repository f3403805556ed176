package org.partner2connect.app.security;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import org.partner2connect.app.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The signed-in part: the workspace, signing in and out, and the page's own calls. */
@Configuration(proxyBeanMethods = false)
class WorkspaceSecurity {

  /** Flow 25.2 needs inline script and eval; nothing may come from elsewhere. */
  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
          + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
          + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  /** What the editor asks for with the web session instead of a document's token. */
  private static final RequestMatcher CALLS_OF_THE_EDITOR =
      PathPatternRequestMatcher.pathPattern("/collab/*/{what:token|proposals}");

  @Bean
  @Order(3)
  SecurityFilterChain workspace(
      HttpSecurity http,
      KeycloakProbe keycloak,
      SessionEndings endings,
      LogoutSuccessHandler farewell,
      Settings settings)
      throws Exception {
    var publicUrl = URI.create(settings.publicUrl());
    http.securityMatcher(
            "/workspace",
            "/workspace/**",
            "/oauth2/**",
            "/login/**",
            "/logout/**",
            "/sign-in/again",
            "/collab/*/token",
            "/collab/*/proposals")
        .csrf(csrf -> csrf.ignoringRequestMatchers(CALLS_OF_THE_EDITOR))
        .authorizeHttpRequests(WorkspaceSecurity::letPagesOfOursThrough)
        .exceptionHandling(WorkspaceSecurity::sendToSignIn)
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin ->
                vaadin
                    .oauth2LoginPage(KeycloakClient.SIGN_IN)
                    .defaultSuccessUrl("/workspace/")
                    .logoutSuccessHandler(farewell)
                    .addLogoutHandler(endings::bySigningOut)
                    .anyRequest(any -> any.authenticated()))
        .oauth2Login(login -> login.failureHandler(new SignInFailure(keycloak)))
        .oidcLogout(
            logout -> logout.backChannel(back -> back.logoutHandler(endings::byBackChannel)))
        .addFilterBefore(new OwnPagesOnly(CALLS_OF_THE_EDITOR, publicUrl), CsrfFilter.class)
        .addFilterBefore(new LoopbackName(publicUrl), LogoutFilter.class)
        .addFilterBefore(new KeycloakGate(keycloak), OAuth2AuthorizationRequestRedirectFilter.class)
        .headers(WorkspaceSecurity::protect);
    return http.build();
  }

  /** Error pages are reached from within; Vaadin's door for TypeScript clients stays shut. */
  private static void letPagesOfOursThrough(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
        .permitAll()
        .requestMatchers("/workspace/HILLA/**")
        .denyAll();
  }

  /** A page leads to Keycloak; the editor, which asks or hands in something, is only told. */
  private static void sendToSignIn(ExceptionHandlingConfigurer<HttpSecurity> failures) {
    failures
        .defaultAuthenticationEntryPointFor(
            new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), CALLS_OF_THE_EDITOR)
        .defaultAuthenticationEntryPointFor(
            new LoginUrlAuthenticationEntryPoint(KeycloakClient.SIGN_IN),
            AnyRequestMatcher.INSTANCE);
  }

  private static void protect(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
  }

  /**
   * Signing out here signs out of Keycloak too, even if it is down, and ends on the public page;
   * for somebody who wants to accept an invitation with another account, back at the invitation.
   */
  @Bean
  LogoutSuccessHandler farewell(
      ClientRegistrationRepository registrations, Settings settings, KeycloakProbe keycloak) {
    var home = farewellTo("/", registrations, settings, keycloak);
    var invitation = farewellTo("/invitation", registrations, settings, keycloak);
    return (request, response, authentication) ->
        ("invitation".equals(request.getParameter("then")) ? invitation : home)
            .onLogoutSuccess(request, response, authentication);
  }

  private static LogoutSuccessHandler farewellTo(
      String page,
      ClientRegistrationRepository registrations,
      Settings settings,
      KeycloakProbe keycloak) {
    var global = new OidcClientInitiatedLogoutSuccessHandler(registrations);
    global.setPostLogoutRedirectUri(settings.publicUrl() + page);
    global.setRedirectStrategy(new UidlRedirectStrategy());
    var local = new SimpleUrlLogoutSuccessHandler();
    local.setDefaultTargetUrl(page);
    local.setRedirectStrategy(new UidlRedirectStrategy());
    return (request, response, authentication) ->
        (keycloak.isReachable() ? global : local)
            .onLogoutSuccess(request, response, authentication);
  }
}
