package org.partner2connect.membership;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.partner2connect.identity.People;
import org.partner2connect.identity.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** People who sit for organisations and can sign in. */
@TestComponent
public class Members {

  private final MembershipFixtures fixtures;
  private final People people;
  private final Delegations delegations;

  Members(MembershipFixtures fixtures, People people, Delegations delegations) {
    this.fixtures = fixtures;
    this.people = people;
    this.delegations = delegations;
  }

  /** A person and the subject of their account. */
  public record Someone(PersonId id, String subject, String name) {}

  public Someone someone(String name) {
    var subject = UUID.randomUUID().toString();
    return new Someone(
        people.recognise(MembershipContext.ISSUER, subject, name, null, null), subject, name);
  }

  public Someone seated(OrganisationId organisation, SeatRole role, String name) {
    var person = someone(name);
    fixtures.asSystem(() -> delegations.seat(organisation, person.id(), role));
    return person;
  }

  public void signIn(Someone person, String... realmRoles) {
    var token =
        Jwt.withTokenValue("t")
            .headers(headers -> headers.put("alg", "none"))
            .claims(
                claims ->
                    claims.putAll(
                        Map.of(
                            "iss",
                            MembershipContext.ISSUER,
                            "sub",
                            person.subject(),
                            "name",
                            person.name())))
            .build();
    var authorities =
        Stream.of(realmRoles).map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
    SecurityContextHolder.getContext()
        .setAuthentication(new JwtAuthenticationToken(token, authorities));
  }

  public void signOut() {
    SecurityContextHolder.clearContext();
  }
}
