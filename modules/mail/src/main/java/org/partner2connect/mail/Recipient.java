package org.partner2connect.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one address that a mail goes to, or why nothing can be sent there. */
sealed interface Recipient {

  /**
   * An address in ASCII (RFC 5321), its domain in punycode where it was typed in another script.
   */
  record Usable(String address) implements Recipient {}

  /**
   * No address that mail could be sent to.
   *
   * @param typed what was typed, shortened and without control characters
   * @param reason why not, in English, for operators
   */
  record Unusable(String typed, String reason) implements Recipient {}

  /** The longest address, in characters (RFC 5321, 4.5.3.1.3, without the angle brackets). */
  int LONGEST = 254;

  /** The longest part before the @ (RFC 5321, 4.5.3.1.1). */
  int LONGEST_LOCAL = 64;

  /** Atoms with single dots between them (RFC 5322, 3.2.3): no quotes, comments, routes, groups. */
  Pattern LOCAL = Pattern.compile("[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*");

  /** Host names only: no address literals. */
  Pattern DOMAIN =
      Pattern.compile(
          "[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*",
          Pattern.CASE_INSENSITIVE);

  /** Reads what somebody typed; spaces around it do not count. */
  static Recipient of(String typed) {
    var text = typed.strip();
    var at = text.lastIndexOf('@');
    if (text.length() > LONGEST) {
      return unusable(text, "longer than 254 characters");
    }
    if (at < 1 || at == text.length() - 1) {
      return unusable(text, "not an address");
    }
    var local = text.substring(0, at);
    if (local.chars().anyMatch(sign -> sign > 0x7e)) {
      return unusable(text, "the part before the @ is not written in ASCII");
    }
    if (local.length() > LONGEST_LOCAL || !LOCAL.matcher(local).matches()) {
      return unusable(text, "not an address");
    }
    return withDomain(text, local, text.substring(at + 1));
  }

  private static Recipient withDomain(String text, String local, String domain) {
    try {
      var ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      var address = local + "@" + ascii;
      if (!DOMAIN.matcher(ascii).matches() || address.length() > LONGEST) {
        return unusable(text, "not an address");
      }
      new InternetAddress(address, true);
      return new Usable(address);
    } catch (AddressException | IllegalArgumentException e) {
      return unusable(text, "not an address");
    }
  }

  private static Unusable unusable(String text, String reason) {
    return new Unusable(PlainWords.line(text, LONGEST), reason);
  }
}
