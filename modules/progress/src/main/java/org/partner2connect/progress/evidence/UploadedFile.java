package org.partner2connect.progress.evidence;

/**
 * A file as it was sent.
 *
 * @param name as the sender calls it
 * @param content all of it, unless it is too large
 * @param tooLarge whether it has more bytes than are taken; its content was thrown away then
 */
public record UploadedFile(String name, byte[] content, boolean tooLarge) {

  /** A file that was taken whole. */
  public static UploadedFile of(String name, byte[] content) {
    return new UploadedFile(name, content, content.length > EvidenceFiles.LARGEST);
  }

  /** A file that was not. */
  public static UploadedFile tooLarge(String name) {
    return new UploadedFile(name, new byte[0], true);
  }
}
