package org.partner2connect.mail;

/**
 * Whether the outbox can write to an address. Whoever asks a person for one asks here first, so
 * that nobody is promised a mail that is never sent.
 */
public enum MailAddress {
  USABLE,
  /** The part before the @ holds accents or another script, which mail servers often refuse. */
  NOT_ASCII,
  /** No address of the form name@host.domain. */
  MALFORMED;

  /** Reads what somebody typed; blanks around it do not count. */
  public static MailAddress of(String typed) {
    if (Recipient.of(typed) instanceof Recipient.Usable(var address)) {
      return address.indexOf('.', address.lastIndexOf('@')) > 0 ? USABLE : MALFORMED;
    }
    var name = typed.substring(0, Math.max(0, typed.lastIndexOf('@')));
    boolean ascii = name.chars().allMatch(sign -> sign < 0x7f);
    return ascii || typed.length() > Recipient.LONGEST ? MALFORMED : NOT_ASCII;
  }
}
