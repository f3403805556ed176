package org.partner2connect.kernel;

/** Text is wanted, and there is none. */
final class BlankText extends Refusal {

  BlankText() {
    super("kernel.text.blank");
  }
}
