package org.partner2connect.membership;

import java.util.Map;
import java.util.Set;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Signs people in on the current thread. */
@TestComponent
class SignedInPeople {

  private final People people;

  SignedInPeople(People people) {
    this.people = people;
  }

  /** The person of that subject, who acts from now on. */
  PersonId signIn(String subject) {
    var person =
        people.recognise(MembershipContext.ISSUER, subject, "Name of " + subject, null, null);
    var token =
        Jwt.withTokenValue("t")
            .headers(headers -> headers.put("alg", "none"))
            .claims(
                claims -> claims.putAll(Map.of("iss", MembershipContext.ISSUER, "sub", subject)))
            .build();
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new JwtAuthenticationToken(token, Set.of()));
    SecurityContextHolder.setContext(context);
    return person;
  }
}
