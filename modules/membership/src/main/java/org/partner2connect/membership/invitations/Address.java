package org.partner2connect.membership.invitations;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address to write to, as it was typed but for the space around it. Deliberately narrower
 * than RFC 5322: no quoted local parts, no address literals, nothing that could break a header.
 */
record Address(String text) {

  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@[\\p{L}\\p{M}\\p{N}-]{1,63}(\\.[\\p{L}\\p{M}\\p{N}-]{1,63})+");

  /** Reads what somebody typed. */
  static Address of(String typed) {
    var text = typed.strip();
    if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
      throw new UnusableAddress();
    }
    return new Address(text);
  }

  /** The same for all ways to write the same mailbox, as far as anybody can tell. */
  String key() {
    return text.toLowerCase(Locale.ROOT);
  }
}
