package org.partner2connect.yjs;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a valid update says, found without any document.
 *
 * @param inserts clocks that it holds, by ascending client, without its gaps
 * @param deletes clocks that it deletes
 * @param dependencies by other client the clock up to which it must be known first
 * @param rootNames roots that it names
 * @param nodeNames names of elements and hooks that it creates
 * @param attributeKeys attributes it names; a later value of an attribute does not name it again
 * @param marks marks that it begins or ends
 * @param contents kinds of content in it
 * @param structs number of structs
 * @param characters UTF-16 units of text in it
 */
public record UpdateSummary(
    List<ClientRange> inserts,
    List<ClientRange> deletes,
    Map<Long, Integer> dependencies,
    Set<String> rootNames,
    Set<String> nodeNames,
    Set<String> attributeKeys,
    List<MarkWrite> marks,
    Set<ContentKind> contents,
    int structs,
    int characters) {

  /** Whether it neither inserts nor deletes: the usual answer of a client that is up to date. */
  public boolean empty() {
    return inserts.isEmpty() && deletes.isEmpty();
  }
}
