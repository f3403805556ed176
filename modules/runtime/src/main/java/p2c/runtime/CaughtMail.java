package p2c.runtime;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;

/**
 * A mail that the application sent to the mail server of the demonstration.
 *
 * @param number counted from 1, in the order of arrival
 * @param to the address it was delivered to
 * @param from the header From
 * @param text the plain body; empty if there is none
 * @param html the HTML body; empty if there is none
 * @param at when it arrived
 */
public record CaughtMail(
    long number, String to, String from, String subject, String text, String html, Instant at) {

  static CaughtMail of(long number, String to, MimeMessage message, Instant at)
      throws MessagingException, IOException {
    String subject = message.getSubject();
    return new CaughtMail(
        number,
        to,
        message.getFrom() == null ? "" : message.getFrom()[0].toString(),
        subject == null ? "" : subject,
        body(message, "text/plain"),
        body(message, "text/html"),
        at);
  }

  private static String body(Part part, String type) throws MessagingException, IOException {
    if (part.isMimeType(type)) {
      return String.valueOf(part.getContent()).replace("\r\n", "\n");
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int index = 0; index < parts.getCount(); index++) {
        BodyPart inner = parts.getBodyPart(index);
        String found = body(inner, type);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
