package p2c.runtime;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Puts people into the security context of a test, as a bearer token that was verified does. */
public final class TestSignIn {

  /** Whose tokens the modules accept in their tests. */
  public static final String ISSUER = "https://sso.example.org/realms/partner2connect";

  private TestSignIn() {}

  /** The token of whoever has that subject. */
  public static Authentication token(String subject, String name, String... realmRoles) {
    var token =
        Jwt.withTokenValue("token")
            .header("alg", "none")
            .claim("iss", ISSUER)
            .subject(subject)
            .claim("name", name)
            .claim("sid", "session")
            .build();
    return new JwtAuthenticationToken(
        token,
        Stream.of(realmRoles).map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList());
  }

  /** Acts as that person in this thread from now on. */
  public static void signIn(Authentication person) {
    SecurityContextHolder.getContext().setAuthentication(person);
  }

  public static void signOut() {
    SecurityContextHolder.clearContext();
  }

  /** Acts as that person for a while; then whoever acted before goes on. */
  public static <T> T as(Authentication person, Supplier<T> work) {
    var before = SecurityContextHolder.getContext();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(person);
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  /** The same with work that has no result. */
  public static void as(Authentication person, Runnable work) {
    as(
        person,
        () -> {
          work.run();
          return true;
        });
  }
}
