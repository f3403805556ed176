package org.partner2connect.apikeys;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A program that has come with a key of its organisation. */
public final class KeyAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient KeyHolder holder;

  KeyAuthentication(KeyHolder holder, KeyPurpose purpose) {
    super(List.of(new SimpleGrantedAuthority(purpose.authority())));
    this.holder = holder;
    setAuthenticated(true);
  }

  /** A program of that person's organisation, as the API's door knows it. */
  public static KeyAuthentication of(
      KeyId key, KeyPurpose purpose, String issuer, String subject, String name) {
    return new KeyAuthentication(new KeyHolder(key, issuer, subject, name), purpose);
  }

  @Override
  public KeyHolder getPrincipal() {
    return holder;
  }

  /** None: the key is forgotten as soon as it was compared. */
  @Override
  public String getCredentials() {
    return "";
  }
}
