package org.partner2connect.yjs;

/** Characters; one clock for each UTF-16 unit. Typed text grows in place. */
final class TextContent extends Content {

  static final int REFERENCE = 4;

  private static final char REPLACEMENT = '\uFFFD';

  private CharSequence text;

  TextContent(CharSequence text) {
    this.text = text;
  }

  CharSequence text() {
    return text;
  }

  @Override
  int reference() {
    return REFERENCE;
  }

  @Override
  int length() {
    return text.length();
  }

  /** A pair of surrogates that is torn apart becomes two replacement characters, as in yjs. */
  @Override
  Content split(int offset) {
    String left = text.subSequence(0, offset).toString();
    String right = text.subSequence(offset, text.length()).toString();
    if (Character.isHighSurrogate(left.charAt(offset - 1))) {
      left = left.substring(0, offset - 1) + REPLACEMENT;
      right = REPLACEMENT + right.substring(1);
    }
    text = left;
    return new TextContent(right);
  }

  @Override
  boolean growable() {
    return true;
  }

  @Override
  void append(Content right) {
    if (!(text instanceof StringBuilder)) {
      text = new StringBuilder(text.length() + 16).append(text);
    }
    ((StringBuilder) text).append(((TextContent) right).text);
  }

  @Override
  Object lastValue() {
    return String.valueOf(text.charAt(text.length() - 1));
  }

  @Override
  void write(Lib0Encoder encoder, int offset) {
    encoder.writeVarString(text, offset);
  }
}
