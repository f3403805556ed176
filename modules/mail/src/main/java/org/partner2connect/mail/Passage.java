package org.partner2connect.mail;

import java.util.List;

/** A piece of a mail. Nothing in it is markup: every text is shown as it stands. */
public sealed interface Passage {

  /** A paragraph of the system's own words. */
  record Words(String text) implements Passage {}

  /** A heading between paragraphs. */
  record Heading(String text) implements Passage {}

  /** What a person wrote, set apart; line breaks are kept. */
  record Quote(String text) implements Passage {}

  /**
   * A link that stands on a line of its own.
   *
   * @param label what happens on the page, verb first
   * @param address an absolute http(s) address
   */
  record Link(String label, String address) implements Passage {}

  /** Labels and what they say, such as the answers of a form. */
  record Facts(List<Fact> facts) implements Passage {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** One label and what it says; line breaks in the value are kept. */
  record Fact(String label, String value) {}

  /** Steps or points, one below the other. */
  record Points(List<String> points) implements Passage {
    public Points {
      points = List.copyOf(points);
    }
  }
}
