package org.partner2connect.progress.reports;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.partner2connect.identity.SignedTokens;
import org.partner2connect.kernel.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address in a mail that asks for a report. Its token is a secret that is stored nowhere; it
 * holds nothing but which link it is.
 */
@Component
class ReportLinks {

  private static final String PURPOSE = "progress.report";

  private final SignedTokens tokens;
  private final String publicUrl;

  ReportLinks(SignedTokens tokens, @Value("${p2c.public-url:}") String publicUrl) {
    this.tokens = tokens;
    this.publicUrl = publicUrl;
  }

  /** Which link a token is; empty when it was not made here. Says nothing about its expiry. */
  Optional<UUID> read(String token) {
    return tokens.read(PURPOSE, token).flatMap(genuine -> Ids.parse(genuine.payload()));
  }

  String addressOf(RequestLog.Link link, Locale language) {
    var token = tokens.sign(PURPOSE, link.id().toString(), link.expiresAt());
    return address("/%s/progress/report/%s".formatted(language.getLanguage(), token));
  }

  /** An address of this installation. */
  String address(String path) {
    return publicUrl + path;
  }
}
