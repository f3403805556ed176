package org.partner2connect.mail;

/** What came of an attempt to hand a mail to the mail server. */
sealed interface Outcome {

  /** The server has taken it over. */
  record Accepted() implements Outcome {}

  /** The server will never take it, in its own words. */
  record Rejected(String reply) implements Outcome {}

  /** The server may take it later. Other mail is not concerned. */
  record Deferred(String reply) implements Outcome {}

  /** The server takes nothing from us at present, whatever the mail. */
  record Unavailable(String reason) implements Outcome {}
}
