package org.partner2connect.identity;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Keycloak's admin REST API, of which three requests are used. They need the service account of the
 * application's own client with the role {@code view-users} of {@code realm-management}.
 */
class KeycloakDirectory implements Directory {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final KeycloakSettings settings;
  private final RestClient http;

  KeycloakDirectory(KeycloakSettings settings) {
    this.settings = settings;
    var requests =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(PATIENCE).build());
    requests.setReadTimeout(PATIENCE);
    this.http = RestClient.builder().requestFactory(requests).build();
  }

  private record Token(@Nullable String access_token) {}

  private record User(@Nullable Boolean enabled) {}

  private record Role(String name) {}

  private record Problem(@Nullable String error) {}

  @Override
  public Round open() {
    var form = new LinkedMultiValueMap<String, String>();
    form.add("grant_type", "client_credentials");
    try {
      Token token =
          http.post()
              .uri(settings.tokenUrl())
              .headers(
                  headers -> headers.setBasicAuth(settings.clientId(), settings.clientSecret()))
              .contentType(MediaType.APPLICATION_FORM_URLENCODED)
              .body(form)
              .retrieve()
              .body(Token.class);
      if (token == null || token.access_token() == null) {
        throw new Unavailable("Keycloak gave no access token");
      }
      return new Questions(token.access_token());
    } catch (RestClientException failure) {
      throw new Unavailable(failure);
    }
  }

  private final class Questions implements Round {

    private final String token;

    Questions(String token) {
      this.token = token;
    }

    @Override
    public Standing standingOf(String subject) {
      try {
        User user = get("/users/{id}", subject).body(User.class);
        if (user == null || user.enabled() == null) {
          throw new Unavailable("Keycloak's answer about an account cannot be read");
        }
        return user.enabled() ? Standing.GOOD : Standing.DISABLED;
      } catch (HttpClientErrorException.NotFound missing) {
        if (saysThatThereIsNoSuchUser(missing)) {
          return Standing.DELETED;
        }
        throw new Unavailable(missing);
      } catch (RestClientException failure) {
        throw new Unavailable(failure);
      }
    }

    @Override
    public Set<String> rolesOf(String subject) {
      try {
        Role[] roles = get("/users/{id}/role-mappings/realm/composite", subject).body(Role[].class);
        return roles == null
            ? Set.of()
            : List.of(roles).stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
      } catch (RestClientException failure) {
        throw new Unavailable(failure);
      }
    }

    private RestClient.ResponseSpec get(String path, String subject) {
      return http.get()
          .uri(settings.adminUrl() + path, subject)
          .headers(headers -> headers.setBearerAuth(token))
          .retrieve()
          .onStatus(
              status -> status.isSameCodeAs(HttpStatus.FORBIDDEN),
              (request, response) -> {
                throw new Unavailable(
                    "the service account may not look at accounts: give it view-users");
              });
    }

    /** A proxy's 404, or one for a wrong address, must throw nobody out. */
    private static boolean saysThatThereIsNoSuchUser(HttpClientErrorException missing) {
      try {
        Problem problem = missing.getResponseBodyAs(Problem.class);
        return problem != null && "User not found".equals(problem.error());
      } catch (RuntimeException otherwise) {
        return false;
      }
    }
  }
}
