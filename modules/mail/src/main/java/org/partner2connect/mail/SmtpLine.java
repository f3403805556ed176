package org.partner2connect.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

/** One connection to the mail server, used for several mails and opened again at need. */
final class SmtpLine implements AutoCloseable {

  private final Session session;
  private final MailSettings settings;
  private @Nullable Transport transport;

  SmtpLine(Session session, MailSettings settings) {
    this.session = session;
    this.settings = settings;
  }

  /** Hands one mail over; never throws for what the server does. */
  Outcome send(QueuedMail mail) {
    Transport open;
    try {
      open = open();
    } catch (MessagingException failure) {
      close();
      return new Outcome.Unavailable(Replies.words(failure));
    }
    try {
      var message = StampedMessage.of(session, settings, mail);
      open.sendMessage(message, new Address[] {new InternetAddress(mail.recipient())});
      return new Outcome.Accepted();
    } catch (MessagingException failure) {
      // Whatever state the conversation was left in, the next mail begins a new one.
      close();
      return Replies.judge(failure);
    } catch (RuntimeException fault) {
      // A mail that cannot be written must not stand in the way of all others.
      close();
      return new Outcome.Deferred(Replies.words(fault));
    }
  }

  @Override
  public void close() {
    var open = transport;
    transport = null;
    if (open != null) {
      try {
        open.close();
      } catch (MessagingException gone) {
        // Closing was all that was wanted.
      }
    }
  }

  private Transport open() throws MessagingException {
    var open = transport;
    if (open == null) {
      open = session.getTransport("smtp");
      transport = open;
      if (settings.user().isBlank()) {
        open.connect();
      } else {
        open.connect(settings.user(), settings.password());
      }
    }
    return open;
  }
}
