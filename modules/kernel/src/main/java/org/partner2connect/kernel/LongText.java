package org.partner2connect.kernel;

/** The text has more characters than there is room for. */
final class LongText extends Refusal {

  LongText(int most) {
    super("kernel.text.long", most);
  }
}
