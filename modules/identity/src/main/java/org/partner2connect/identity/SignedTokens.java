package org.partner2connect.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.stereotype.Service;

/**
 * Signs what goes out and must come back unchanged, such as the address in a mailed link or a
 * form's token. HMAC-SHA256 (RFC 2104) over purpose, expiry and payload, in base64url without
 * padding. The payload can be read by whoever holds the token: no secrets in it.
 */
@Service
public class SignedTokens {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int SIGNATURE_BYTES = 32;
  private static final int LONGEST = 1_000;

  private final SigningKeyLog log;
  private final Clock clock;
  private final Map<String, byte[]> keys = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();

  SignedTokens(SigningKeyLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /**
   * What a genuine token says.
   *
   * @param expires until when it is valid, to the second
   * @param expired whether that moment has passed
   */
  public record Token(String payload, Instant expires, boolean expired) {}

  /**
   * A token for that purpose.
   *
   * @param purpose the only purpose for which {@link #read} will take it
   * @param payload at most 400 bytes in UTF-8
   */
  @CallerDecides("the module whose link or form it is")
  public String sign(String purpose, String payload, Instant expires) {
    var text = payload.getBytes(StandardCharsets.UTF_8);
    if (text.length > 400) {
      throw new IllegalArgumentException("too long to sign");
    }
    var body =
        ByteBuffer.allocate(Long.BYTES + text.length).putLong(expires.getEpochSecond()).put(text);
    var signature = signature(purpose, body.array());
    var token = ByteBuffer.allocate(SIGNATURE_BYTES + body.capacity());
    token.put(signature).put(body.array());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
  }

  /** Reads a token; empty when it was not signed by us for that purpose, or was altered. */
  @CallerDecides("whoever holds the token; the module decides what it opens")
  public Optional<Token> read(String purpose, String token) {
    if (token.length() > LONGEST) {
      return Optional.empty();
    }
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException garbage) {
      return Optional.empty();
    }
    if (bytes.length < SIGNATURE_BYTES + Long.BYTES) {
      return Optional.empty();
    }
    var signature = new byte[SIGNATURE_BYTES];
    var body = new byte[bytes.length - SIGNATURE_BYTES];
    ByteBuffer.wrap(bytes).get(signature).get(body);
    if (!MessageDigest.isEqual(signature, signature(purpose, body))) {
      return Optional.empty();
    }
    return Optional.of(token(body));
  }

  private Token token(byte[] body) {
    var buffer = ByteBuffer.wrap(body);
    var expires = Instant.ofEpochSecond(buffer.getLong());
    var payload = StandardCharsets.UTF_8.decode(buffer).toString();
    return new Token(payload, expires, clock.instant().isAfter(expires));
  }

  private byte[] signature(String purpose, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key(purpose), ALGORITHM));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] key(String purpose) {
    return keys.computeIfAbsent(purpose, this::sharedKey);
  }

  private byte[] sharedKey(String purpose) {
    var candidate = new byte[KEY_BYTES];
    random.nextBytes(candidate);
    return log.keyOf(purpose, candidate);
  }
}
