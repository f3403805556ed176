package org.partner2connect.app.security;

import jakarta.servlet.http.HttpServletResponse;
import org.partner2connect.apikeys.KeyPurpose;
import org.partner2connect.apikeys.TooManyCalls;
import org.partner2connect.app.Settings;
import org.partner2connect.app.web.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.oauth2.server.resource.web.access.BearerTokenAccessDeniedHandler;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The API for programs: bearer tokens of the realm that are meant for us, or an organisation's key
 * for what it is for; and no session.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  private static final String AUDIENCE = "partner2connect-api";
  private static final String COMMITMENTS = "/api/v1/commitments/**";
  private static final String COMMITMENTS_AS_CSV = "/api/v1/commitments.csv";
  private static final String IMPORTS = "/api/v1/commitments/imports";

  /** Fetches the realm's keys when the first token comes, not before. */
  @Bean
  JwtDecoder apiTokens(Settings settings) {
    var decoder =
        NimbusJwtDecoder.withJwkSetUri(settings.keycloak().forApplication("certs")).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(settings.keycloak().issuer()),
            new JwtAudienceValidator(AUDIENCE)));
    return decoder;
  }

  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http, BearerTokens tokens, Problems problems)
      throws Exception {
    var refuse = entryPoint(problems);
    http.securityMatcher("/api/**")
        .authorizeHttpRequests(ApiSecurity::openDoors)
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationManagerResolver(request -> tokens)
                    .authenticationEntryPoint(refuse)
                    .withObjectPostProcessor(failingWith(refuse)))
        .exceptionHandling(
            failures ->
                failures
                    .authenticationEntryPoint(refuse)
                    .accessDeniedHandler(
                        (request, response, denied) -> {
                          new BearerTokenAccessDeniedHandler().handle(request, response, denied);
                          problems.write(request, response, HttpStatus.FORBIDDEN);
                        }))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(
            headers -> {
              PublicSecurity.strict(headers);
              headers.cacheControl(cache -> {});
            });
    return http.build();
  }

  /** The description is for everybody, the rest for people, and two doors for keys besides. */
  private static void openDoors(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers("/api/v1/openapi", "/api/v1/openapi.yaml")
        .permitAll()
        .requestMatchers(HttpMethod.GET, COMMITMENTS, COMMITMENTS_AS_CSV)
        .access(KeyDoors.alsoFor(KeyPurpose.READ_COMMITMENTS))
        .requestMatchers(HttpMethod.POST, IMPORTS)
        .access(KeyDoors.alsoFor(KeyPurpose.IMPORT_COMMITMENTS))
        .anyRequest()
        .access(KeyDoors.forPeople());
  }

  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failingWith(
      AuthenticationEntryPoint refuse) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(refuse::commence);
        return filter;
      }
    };
  }

  /** 401 with the standard's header; 503 when it cannot be found out; 429 for too many calls. */
  private static AuthenticationEntryPoint entryPoint(Problems problems) {
    var bearer = new BearerTokenAuthenticationEntryPoint();
    return (request, response, failure) -> {
      if (failure instanceof TooManyCalls hasty) {
        response.setIntHeader(HttpHeaders.RETRY_AFTER, hasty.seconds());
        problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS);
        return;
      }
      if (failure instanceof AuthenticationServiceException) {
        response.setIntHeader(HttpHeaders.RETRY_AFTER, 5);
        problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE);
        return;
      }
      bearer.commence(request, response, failure);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      problems.write(request, response, HttpStatus.UNAUTHORIZED);
    };
  }
}
