package org.partner2connect.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** What a verified token, id token or access token alike, says about a person. */
record TokenClaims(ClaimAccessor token) {

  private static final String ROLES = "roles";

  /** The claims of whoever is signed in by OIDC or by a bearer token. */
  static Optional<TokenClaims> of(@Nullable Authentication authentication) {
    return authentication != null
            && authentication.isAuthenticated()
            && authentication.getPrincipal() instanceof ClaimAccessor token
        ? Optional.of(new TokenClaims(token))
        : Optional.empty();
  }

  String issuer() {
    return required("iss");
  }

  String subject() {
    return required("sub");
  }

  Optional<String> sid() {
    return Optional.ofNullable(text("sid"));
  }

  String displayName() {
    return Stream.of("name", "preferred_username")
        .map(claim -> Optional.ofNullable(text(claim)))
        .flatMap(Optional::stream)
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElseGet(this::subject);
  }

  @Nullable String email() {
    return text("email");
  }

  @Nullable String locale() {
    return text("locale");
  }

  /** The realm roles that we know; whatever else the token claims grants nothing. */
  List<RealmRole> roles() {
    var claimed = token.hasClaim(ROLES) ? token.getClaimAsStringList(ROLES) : null;
    return claimed == null
        ? List.of()
        : Stream.of(RealmRole.values()).filter(role -> claimed.contains(role.name())).toList();
  }

  List<GrantedAuthority> authorities() {
    return roles().stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
        .toList();
  }

  private String required(String claim) {
    var value = text(claim);
    if (value == null) {
      throw new IllegalStateException("a token without " + claim);
    }
    return value;
  }

  private @Nullable String text(String claim) {
    return token.getClaimAsString(claim);
  }
}
