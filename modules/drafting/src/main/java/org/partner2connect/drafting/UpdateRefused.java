package org.partner2connect.drafting;

/** An update that is not taken. Without a stack trace: a flood of bad input must stay cheap. */
final class UpdateRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final RefusalCode code;
  private final long clientId;

  UpdateRefused(RefusalCode code) {
    this(code, -1);
  }

  /**
   * @param clientId the client id that belongs to somebody else, with {@link RefusalCode#CLIENT_ID}
   */
  UpdateRefused(RefusalCode code, long clientId) {
    super(code.wireName(), null, false, false);
    this.code = code;
    this.clientId = clientId;
  }

  RefusalCode code() {
    return code;
  }

  long clientId() {
    return clientId;
  }
}
