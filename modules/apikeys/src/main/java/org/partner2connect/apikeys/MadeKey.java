package org.partner2connect.apikeys;

/**
 * A key as it was made: the only time that it is known.
 *
 * @param secret the whole key, to be shown once and kept nowhere
 */
public record MadeKey(KeyId id, String secret) {

  /** Without the secret, so that no log ever holds it. */
  @Override
  public String toString() {
    return "MadeKey[" + id + "]";
  }
}
