package org.partner2connect.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** What a mail server's replies (RFC 5321, 4.2) mean for a mail. */
final class Replies {

  private static final int LONGEST = 500;
  private static final int MOST_CAUSES = 20;

  private Replies() {}

  /** What a failure after the connection was made means. */
  static Outcome judge(MessagingException failure) {
    var recipient = find(failure, SMTPAddressFailedException.class);
    if (recipient.isPresent()) {
      return byCode(recipient.get().getReturnCode(), words(recipient.get()));
    }
    var refused = find(failure, SMTPSendFailedException.class);
    if (refused.isEmpty()) {
      return new Outcome.Deferred(words(failure));
    }
    var reply = words(refused.get());
    // Who refuses us as the sender refuses every mail of ours, until somebody mends the set-up.
    return refused.get().getCommand().startsWith("MAIL")
        ? new Outcome.Unavailable(reply)
        : byCode(refused.get().getReturnCode(), reply);
  }

  /** The failure on one line; the innermost words are the server's own. */
  static String words(Throwable failure) {
    var text = String.valueOf(failure.getMessage());
    return PlainWords.line(failure.getClass().getSimpleName() + ": " + text, LONGEST);
  }

  private static Outcome byCode(int code, String reply) {
    return code >= 500 && code < 600 ? new Outcome.Rejected(reply) : new Outcome.Deferred(reply);
  }

  private static <T extends MessagingException> Optional<T> find(
      MessagingException failure, Class<T> kind) {
    Exception current = failure;
    for (var depth = 0; current instanceof MessagingException && depth < MOST_CAUSES; depth++) {
      if (kind.isInstance(current)) {
        return Optional.of(kind.cast(current));
      }
      current = ((MessagingException) current).getNextException();
    }
    return Optional.empty();
  }
}
