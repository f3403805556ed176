package org.partner2connect.membership.invitations;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in an invitation's link: 256 random bits in base64url, 43 characters. It stands in the
 * mail only; we keep its SHA-256, from which nobody can make the link again.
 */
record LinkToken(String text) {

  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  static LinkToken fresh() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What somebody sends us, if it can be a token at all. */
  static Optional<LinkToken> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new LinkToken(text)) : Optional.empty();
  }

  /** The form in which it is kept and looked up: 64 hexadecimal digits. */
  String hash() {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** Never shows itself in a log. */
  @Override
  public String toString() {
    return "LinkToken[…]";
  }
}
