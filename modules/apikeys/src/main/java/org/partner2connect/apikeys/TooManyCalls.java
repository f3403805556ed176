package org.partner2connect.apikeys;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A key is used more often than a program needs to. */
public final class TooManyCalls extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyCalls(Duration wait) {
    super("too many calls with one key");
    this.wait = wait;
  }

  /** After how many whole seconds the next call is taken; at least one. */
  public int seconds() {
    return Math.toIntExact(Math.max(1, wait.plusMillis(999).toSeconds()));
  }
}
