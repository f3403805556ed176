package org.partner2connect.drafting.spi;

import org.partner2connect.drafting.DocumentContent;

/** Takes over what the documents of one owner say, for instance into rows. */
public interface DocumentProjection {

  /** The name under which this owner's documents were created. */
  String owner();

  /**
   * Takes over one document's content.
   *
   * <p>Called outside any transaction, at latest 2 s after a commit, never twice at a time for one
   * document, and always with the newest content: what lies between two calls is not shown. Called
   * again after a failure and after a restart, so it must be idempotent. A transaction of its own
   * is the implementer's business.
   */
  void project(DocumentContent content);
}
