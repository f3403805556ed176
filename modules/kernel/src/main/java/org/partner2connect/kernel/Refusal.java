package org.partner2connect.kernel;

import java.util.List;

/**
 * A business rule says no. One small subclass for each rule; the text a person reads stands in the
 * message bundles under {@link #messageKey()}.
 */
public abstract class Refusal extends RuntimeException {

  private final String messageKey;
  private final List<Object> arguments;

  /**
   * @param messageKey the key of the sentence in the message bundles, prefixed with the module's
   *     name
   * @param arguments what the sentence's placeholders stand for; never a secret, never message text
   */
  protected Refusal(String messageKey, Object... arguments) {
    super(messageKey);
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
  }

  /** The key of the sentence in the message bundles. */
  public String messageKey() {
    return messageKey;
  }

  /** What the sentence's placeholders stand for, in their order. */
  public List<Object> arguments() {
    return arguments;
  }
}
