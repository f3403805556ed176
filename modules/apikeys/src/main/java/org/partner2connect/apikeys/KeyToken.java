package org.partner2connect.apikeys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The text of a key: {@code p2c_}, its id as 32 hexadecimal digits, {@code _} and 256 random bits
 * in base64url. It can be recognised wherever it was left behind by mistake.
 */
record KeyToken(KeyId id, String text) {

  static final String PREFIX = "p2c_";

  private static final int SECRET_BYTES = 32;
  private static final Pattern FORM =
      Pattern.compile(
          PREFIX
              + "([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})"
              + "_[A-Za-z0-9_-]{43}");
  private static final int LENGTH = 80;
  private static final SecureRandom RANDOM = new SecureRandom();

  static KeyToken fresh(KeyId id) {
    var secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return new KeyToken(
        id,
        PREFIX
            + id.toString().replace("-", "")
            + "_"
            + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  /** Reads what a program sent; empty when it cannot be a key of ours. */
  static Optional<KeyToken> read(String text) {
    if (text.length() != LENGTH) {
      return Optional.empty();
    }
    var form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new KeyToken(
                new KeyId(
                    UUID.fromString(
                        String.join(
                            "-",
                            form.group(1),
                            form.group(2),
                            form.group(3),
                            form.group(4),
                            form.group(5)))),
                text))
        : Optional.empty();
  }

  /** What is kept of the key. It is random enough to need no salt and no slow hash. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without the secret, so that no log ever holds it. */
  @Override
  public String toString() {
    return PREFIX + id;
  }
}
