package org.partner2connect.yjs;

/**
 * Refusal of bytes that are not a well-formed, bounded Yjs update, state vector or lib0 message.
 *
 * <p>It is the only exception that reading foreign bytes may raise. It carries no stack trace: the
 * message says what is wrong, and a flood of bad input must stay cheap.
 */
public final class InvalidUpdate extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InvalidUpdate(String message) {
    super(message, null, false, false);
  }
}
