package org.partner2connect.mail;

import jakarta.mail.Session;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The operator's mail server, reached by SMTP (RFC 5321). */
@Component
class MailServer {

  private final MailSettings settings;

  MailServer(MailSettings settings) {
    this.settings = settings;
  }

  /** Whether there is one to talk to. */
  boolean isKnown() {
    return settings.isComplete();
  }

  /** A line to it, opened when the first mail is sent. */
  SmtpLine line() {
    return new SmtpLine(session(), settings);
  }

  private Session session() {
    var properties = new Properties();
    var timeout = Long.toString(settings.timeout().toMillis());
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    properties.setProperty("mail.smtp.connectiontimeout", timeout);
    properties.setProperty("mail.smtp.timeout", timeout);
    properties.setProperty("mail.smtp.writetimeout", timeout);
    properties.setProperty("mail.smtp.quitwait", "false");
    properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isBlank()));
    if (!settings.bounces().isBlank()) {
      properties.setProperty("mail.smtp.from", settings.bounces());
    }
    switch (settings.encryption()) {
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
      }
      case TLS -> {
        properties.setProperty("mail.smtp.ssl.enable", "true");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
      }
      case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
    }
    return Session.getInstance(properties);
  }
}
