package org.partner2connect.interest.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant sees of the own expression of interest.
 *
 * @param state the name of its state
 * @param style the style class of the state's tag
 * @param confirm whether the address can still be confirmed
 * @param open whether it can still be answered or withdrawn
 * @param question what the secretariat wants to know, while it does
 * @param reason of the decision or of the withdrawal, where there is one
 */
record StatusPage(
    String reference,
    String call,
    String organisation,
    String sent,
    String state,
    String style,
    @Nullable String lateSince,
    boolean confirm,
    boolean open,
    @Nullable String question,
    @Nullable String reason,
    List<Fact> facts,
    List<Happening> history) {

  /** One answer of the form. */
  record Fact(String label, String value) {}

  /**
   * Something that happened.
   *
   * @param what it was, in words
   * @param text that was written then, null where there is none
   */
  record Happening(String when, String what, @Nullable String text) {}
}
