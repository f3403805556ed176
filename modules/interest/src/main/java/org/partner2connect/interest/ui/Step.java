package org.partner2connect.interest.ui;

import java.util.Locale;
import org.partner2connect.interest.Decisions;
import org.partner2connect.interest.ExpressionId;

/**
 * What a moderator does with an expression of interest.
 *
 * @param text the question or the reason; empty where none is needed
 */
record Step(Kind kind, String text) {

  /** What can be done. */
  enum Kind {
    ACCEPT(false),
    ASK(true),
    DECLINE(true),
    DIFFERS(false);

    private final boolean words;

    Kind(boolean words) {
      this.words = words;
    }

    /** Whether the applicant is told something in the moderator's own words. */
    boolean needsWords() {
      return words;
    }

    /** The beginning of the keys of all sentences about it. */
    String key() {
      return "interest.queue." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of a sentence about it. */
    String key(String sentence) {
      return key() + "." + sentence;
    }
  }

  /** Does it, in a transaction of its own. */
  void take(Decisions decisions, ExpressionId id, long version) {
    switch (kind) {
      case ACCEPT -> decisions.accept(id, version);
      case ASK -> decisions.ask(id, version, text);
      case DECLINE -> decisions.decline(id, version, text);
      case DIFFERS -> decisions.differs(id, version);
    }
  }
}
