package org.partner2connect.kernel;

/** The text holds U+0000 or half a surrogate pair, which cannot be stored. */
final class UnstorableText extends Refusal {

  UnstorableText() {
    super("kernel.text.unstorable");
  }
}
