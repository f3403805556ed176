package org.partner2connect.app;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/** Looks at the settings of the mail server, which may be left out, but not half given. */
final class MailSettingsCheck {

  private static final Set<String> ENCRYPTIONS = Set.of("", "starttls", "tls", "none");
  private static final String ADDRESS = "[^\\s<>,;:@\"]+@[^\\s<>,;:@\"]+";
  private static final Pattern BARE = Pattern.compile(ADDRESS);
  private static final Pattern NAMED = Pattern.compile("[^<>,;:@\"]*<" + ADDRESS + ">|" + ADDRESS);

  private static final Pattern LOOPBACK = Pattern.compile("localhost|127\\..*|::1|");

  private MailSettingsCheck() {}

  static void check(Environment settings) {
    checkTls(settings);
    checkPort(settings);
    checkAddresses(settings);
  }

  private static void checkTls(Environment settings) {
    var tls = text(settings, "p2c.mail.tls").toLowerCase(Locale.ROOT);
    if (!ENCRYPTIONS.contains(tls)) {
      throw new Misconfigured(
          "P2C_SMTP_TLS is “%s”.".formatted(tls), "Say starttls, tls or none, or leave it away.");
    }
    var host = text(settings, "p2c.mail.host");
    if (tls.equals("none")
        && !LOOPBACK.matcher(host).matches()
        && !text(settings, "p2c.mail.password").isEmpty()) {
      throw new Misconfigured(
          "P2C_SMTP_TLS is none: the password of the mail server would travel unencrypted.",
          "Set P2C_SMTP_TLS to starttls or tls, or leave P2C_SMTP_USER and P2C_SMTP_PASSWORD"
              + " away.");
    }
  }

  private static void checkPort(Environment settings) {
    var port = text(settings, "p2c.mail.port");
    if (!port.isEmpty()
        && (!port.matches("[0-9]{1,5}")
            || Integer.parseInt(port) < 1
            || Integer.parseInt(port) > 65_535)) {
      throw new Misconfigured(
          "P2C_SMTP_PORT is “%s”, which is no port.".formatted(port),
          "Write a number from 1 to 65535, mostly 587.");
    }
  }

  private static void checkAddresses(Environment settings) {
    var from = text(settings, "p2c.mail.from");
    if (from.isEmpty() && !text(settings, "p2c.mail.host").isEmpty()) {
      throw new Misconfigured(
          "P2C_SMTP_HOST is set, P2C_MAIL_FROM is missing.",
          "Say whom mail is from, such as Partner2Connect <partner2connect@example.org>.");
    }
    refuseUnless(NAMED, from, "P2C_MAIL_FROM");
    refuseUnless(BARE, text(settings, "p2c.mail.reply-to"), "P2C_MAIL_REPLY_TO");
    refuseUnless(BARE, text(settings, "p2c.mail.bounces"), "P2C_MAIL_BOUNCES");
  }

  private static void refuseUnless(Pattern form, String address, String variable) {
    if (!address.isEmpty() && !form.matcher(address).matches()) {
      throw new Misconfigured(
          "%s is “%s”, which is no e-mail address.".formatted(variable, address),
          "Write it like partner2connect@example.org.");
    }
  }

  private static String text(Environment settings, String key) {
    return settings.getProperty(key, "").strip();
  }
}
