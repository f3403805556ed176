package org.partner2connect.mail;

import java.util.List;
import java.util.Locale;

/**
 * A mail about to be sent, in words that are translated already. Text and HTML are made from the
 * same passages.
 *
 * @param recipient the address, as it was typed; at most 254 characters
 * @param language the language of subject and passages
 * @param subject one line, at most 200 characters; line breaks and control characters are taken out
 */
public record NewMail(String recipient, Locale language, String subject, List<Passage> passages) {

  public NewMail {
    passages = List.copyOf(passages);
  }
}
