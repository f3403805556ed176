package org.partner2connect.apikeys;

/** The one thing that a key is for. Which addresses that opens, the API's door says. */
public enum KeyPurpose {
  /** Reads the organisation's commitments. */
  READ_COMMITMENTS,
  /** Hands in drafts of the organisation's commitments. */
  IMPORT_COMMITMENTS;

  /**
   * The purpose as Spring Security's granted authority. It is no role, so no service opens to it.
   */
  public String authority() {
    return "KEY_" + name();
  }
}
