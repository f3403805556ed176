package org.partner2connect.yjs;

/**
 * What a foreign update, and the document it would make, may be at most.
 *
 * @param maxBytes size of an update
 * @param maxStructs structs in an update
 * @param maxDeletes deleted ranges in an update
 * @param maxStringLength UTF-16 units of one piece of text
 * @param maxNameLength UTF-16 units of a root, node, mark or attribute name
 * @param maxDepth how deep types may nest in a document, a child of the root counting 1
 * @param maxCharacters UTF-16 units of text in a document
 * @param maxWork steps beyond the size of the input that applying an update may take; a step takes
 *     about 100 nanoseconds
 */
public record Limits(
    int maxBytes,
    int maxStructs,
    int maxDeletes,
    int maxStringLength,
    int maxNameLength,
    int maxDepth,
    int maxCharacters,
    long maxWork) {

  private static final Limits DEFAULTS =
      new Limits(2 << 20, 200_000, 100_000, 1 << 20, 100, 64, 2_000_000, 5_000_000);

  /** 2 MiB, 200,000 structs, 100,000 deletions, 2,000,000 characters, depth 64. */
  public static Limits defaults() {
    return DEFAULTS;
  }
}
