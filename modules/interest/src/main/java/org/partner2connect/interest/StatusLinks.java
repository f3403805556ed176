package org.partner2connect.interest;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.partner2connect.identity.SignedTokens;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.kernel.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The mailed link to an applicant's page. Whoever holds it has read the mail; it opens that one
 * expression of interest, for two years.
 */
@Service
public class StatusLinks {

  private static final String PURPOSE = "interest.status";
  private static final Duration VALID = Duration.ofDays(730);

  private final SignedTokens tokens;
  private final Clock clock;
  private final String publicUrl;

  StatusLinks(SignedTokens tokens, Clock clock, @Value("${p2c.public-url}") String publicUrl) {
    this.tokens = tokens;
    this.clock = clock;
    this.publicUrl = publicUrl;
  }

  /**
   * The expression that a link's token opens; empty when it was not made here or has expired.
   *
   * @param token the last part of the link's path
   */
  @CallerDecides("whoever holds the link")
  public Optional<ExpressionId> read(String token) {
    return tokens
        .read(PURPOSE, token)
        .filter(read -> !read.expired())
        .flatMap(read -> Ids.parse(read.payload()))
        .map(ExpressionId::new);
  }

  /** Whether the token was made here, but is too old to open anything. */
  @CallerDecides("whoever holds the link")
  public boolean isExpired(String token) {
    return tokens.read(PURPOSE, token).filter(SignedTokens.Token::expired).isPresent();
  }

  /** A fresh token for that expression. */
  String tokenFor(ExpressionId expression) {
    return tokens.sign(PURPOSE, expression.toString(), clock.instant().plus(VALID));
  }

  /** The whole address of the applicant's page. */
  String addressOf(ExpressionId expression, String language) {
    var page = language.equals("fr") ? "/fr" : "/en";
    return publicUrl + page + "/join/status/" + tokenFor(expression);
  }

  /** An address of this installation. */
  String address(String path) {
    return publicUrl + path;
  }
}
