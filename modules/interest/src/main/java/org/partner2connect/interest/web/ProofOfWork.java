package org.partner2connect.interest.web;

import java.time.Instant;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.SignedTokens;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a browser work for a second or two, so that nobody sends thousands of forms at no cost. No
 * third party takes part. A solution counts for the one form for which the challenge was made.
 */
@Component
class ProofOfWork {

  /** So many hashes at most, half of it on average: see the decision 0011 for what was measured. */
  static final long MOST = 20_000;

  private static final String FORM = "form";
  private static final int LONGEST_SOLUTION = 1_000;

  private final SignedTokens tokens;
  private final JsonMapper json;

  ProofOfWork(SignedTokens tokens, JsonMapper json) {
    this.tokens = tokens;
    this.json = json;
  }

  Work challenge(FormToken form) {
    var options =
        new Altcha.ChallengeOptions()
            .setAlgorithm(Altcha.Algorithm.SHA256)
            .setHmacKey(key())
            .setMaxNumber(MOST)
            .setSecureRandomNumber(true)
            .setExpires(form.issuedAt().plus(FormTokens.VALID).getEpochSecond())
            .addParam(FORM, form.nonce());
    try {
      var made = Altcha.createChallenge(options);
      return new Work(made.algorithm, made.challenge, made.salt, made.signature, MOST);
    } catch (Exception e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /**
   * Whether the work for that form was done.
   *
   * @param solution JSON in Base64, as the protocol has it; anything at all may come from outside
   */
  boolean isDone(String solution, FormToken form) {
    if (solution.isEmpty() || solution.length() > LONGEST_SOLUTION) {
      return false;
    }
    try {
      var sent = json.readValue(Base64.getDecoder().decode(solution), Solution.class);
      return sent.salt() != null
          && form.nonce().equals(Altcha.extractParams(sent.salt()).get(FORM))
          && Altcha.verifySolution(sent.payload(), key(), true);
    } catch (Exception unreadable) {
      // No Base64, no JSON, or whatever its parts make the library stumble over.
      return false;
    }
  }

  /** A secret that all nodes share and that never leaves them: a signature nobody asks for. */
  private String key() {
    return tokens.sign("interest.work", "key", Instant.EPOCH);
  }

  /** What the browser hands back. */
  record Solution(
      @Nullable String algorithm,
      @Nullable String challenge,
      @Nullable Long number,
      @Nullable String salt,
      @Nullable String signature) {

    Altcha.Payload payload() {
      var payload = new Altcha.Payload();
      payload.algorithm = algorithm;
      payload.challenge = challenge;
      payload.number = number;
      payload.salt = salt;
      payload.signature = signature;
      return payload;
    }
  }
}
