package org.partner2connect.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail in MIME whose Message-ID is ours: the same at every attempt. */
final class StampedMessage extends MimeMessage {

  private static final String CHARSET = StandardCharsets.UTF_8.name();
  private static final String SYSTEM = "Partner2Connect";

  private final String messageId;

  private StampedMessage(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static StampedMessage of(Session session, MailSettings settings, QueuedMail mail)
      throws MessagingException {
    var from = sender(settings);
    var domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    var message = new StampedMessage(session, "<" + mail.id() + "@" + domain + ">");
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient()));
    if (!settings.replyTo().isBlank()) {
      message.setReplyTo(InternetAddress.parse(settings.replyTo(), true));
    }
    message.setSubject(mail.letter().subject(), CHARSET);
    message.setSentDate(Date.from(mail.queuedAt()));
    // No machine should answer, such as an absence notice (RFC 3834).
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.setHeader("Content-Language", mail.letter().language().toLanguageTag());
    var bodies = new MimeMultipart("alternative");
    bodies.addBodyPart(part(mail.letter().text(), "plain"));
    bodies.addBodyPart(part(mail.letter().html(), "html"));
    message.setContent(bodies);
    message.saveChanges();
    return message;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  private static InternetAddress sender(MailSettings settings) throws MessagingException {
    var sender = new InternetAddress(settings.from(), true);
    try {
      sender.setPersonal(sender.getPersonal() == null ? SYSTEM : sender.getPersonal(), CHARSET);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    return sender;
  }

  private static MimeBodyPart part(String text, String kind) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text.replace("\n", "\r\n"), CHARSET, kind);
    return part;
  }
}
