package org.partner2connect.mail;

import java.time.Duration;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server and the names under which mail goes out. Everything empty means that there is
 * none yet: mail waits.
 *
 * @param tls {@code starttls}, {@code tls} (from the first byte) or {@code none}; empty means none
 *     for a server on this machine and {@code starttls} for any other
 * @param from whom mail is from, as {@code name@domain} or {@code Name <name@domain>}
 * @param replyTo where answers go; empty means to the sender
 * @param bounces the envelope sender, to whom undeliverable mail comes back; empty means the sender
 * @param timeout the longest wait for a connection and for each answer of the server
 */
@ConfigurationProperties("p2c.mail")
record MailSettings(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("") String tls,
    @DefaultValue("") String from,
    @DefaultValue("") String replyTo,
    @DefaultValue("") String bounces,
    @DefaultValue("10s") Duration timeout) {

  private static final String SECRETARIAT = "Partner2Connect@itu.int";

  /** How the connection to the mail server is kept from others' eyes. */
  enum Encryption {
    STARTTLS,
    TLS,
    NONE
  }

  boolean isComplete() {
    return !host.isBlank() && !from.isBlank();
  }

  Encryption encryption() {
    if (tls.isBlank()) {
      return isLoopback() ? Encryption.NONE : Encryption.STARTTLS;
    }
    return Encryption.valueOf(tls.strip().toUpperCase(Locale.ROOT));
  }

  /** Whom people can ask. */
  String contact() {
    return replyTo.isBlank() ? SECRETARIAT : replyTo.strip();
  }

  private boolean isLoopback() {
    return host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "MailSettings[" + host + ":" + port + "]";
  }
}
