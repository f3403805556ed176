package org.partner2connect.membership.invitations;

import java.util.Locale;
import org.partner2connect.mail.MailAddress;

/** An e-mail address to which mail can be sent, as it was typed but for the space around it. */
record Address(String text) {

  /** Reads what somebody typed. */
  static Address of(String typed) {
    if (MailAddress.of(typed) != MailAddress.USABLE) {
      throw new UnusableAddress();
    }
    return new Address(typed.strip());
  }

  /** The same for all ways to write the same mailbox, as far as anybody can tell. */
  String key() {
    return text.toLowerCase(Locale.ROOT);
  }
}
